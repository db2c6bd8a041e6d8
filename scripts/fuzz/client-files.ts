import { compareServers } from "../../src/compare/compare.ts";
import { discover } from "../../src/discover/discover.ts";
import { identify } from "../../src/identify/identify.ts";
import { McpLockError } from "../../src/model/error.ts";
import { mutate, toBytes } from "./mutate.ts";
import { member, type Outcome, read, refusal, stable } from "./outcome.ts";
import type { Random } from "./random.ts";

const servers = {
  notes: { command: "npx", args: ["-y", "@example/notes@1.2.3", "--root", "."], env: { KEY: "${KEY}" } },
  python: { command: "uvx", args: ["--from", "notes==1.0", "notes-server"] },
  image: { command: "docker", args: ["run", "-i", "--rm", "-e", "KEY", "example/notes:1.0"] },
  local: { command: "node", args: ["./server.mjs"], cwd: "tools" },
  remote: { type: "http", url: "https://notes.example/mcp", headers: { Authorization: "Bearer ${KEY}" } },
};
const text = `${JSON.stringify({ mcpServers: servers }, null, 2)}\n`;
const root = "/repository";

/** A world that holds one file. */
function worldOf(bytes: Uint8Array): Parameters<typeof discover>[1] {
  const isFile = (path: string) => path === `${root}/.mcp.json`;
  return {
    files: {
      status: async (path) => (isFile(path) ? { kind: "file", size: bytes.length, executable: false } : null),
      real: async (path) => path,
      read: async (path) => {
        if (isFile(path)) return bytes;
        throw new McpLockError("FILE_UNREADABLE", path);
      },
    },
  };
}

const declared = async (bytes: Uint8Array) => {
  const { declarations } = await discover({ root, files: [] }, worldOf(bytes));
  for (const { declared } of declarations) identify(declared);
  return new Map(
    declarations.map(({ name, declared }) => [name, { declared, artifact: null, surface: null }]),
  );
};
let known: Awaited<ReturnType<typeof declared>> | null = null;

/** Reads a changed client file, and names the artifacts. What compares as unchanged must start the same. */
export async function tryClientFile(random: Random): Promise<Outcome> {
  known ??= await declared(Buffer.from(text));
  const bytes = toBytes(`// servers\n${mutate(text, random)}`, random);
  try {
    const found = await declared(bytes);
    const isSame = [...known].every(([name, server]) => {
      const now = found.get(name);
      return now !== undefined && compareServers(name, server, now).length === 0;
    });
    if (!isSame || found.size !== known.size) return "changed";
  } catch (error) {
    return refusal(error);
  }
  const document = read(bytes.toString("utf8").replace(/^\/\/.*\n/, ""));
  if (document === undefined) return "unchanged";
  for (const [name, server] of Object.entries(servers)) {
    // What decides what is started or dialled; null says as much as nothing.
    for (const key of "url" in server ? ["url"] : ["command", "args", "cwd"]) {
      const said = member(document, "mcpServers", name, key) ?? undefined;
      if (stable(said) !== stable(member(server, key)))
        throw new Error(`another ${key} of ${name} passed as unchanged`);
    }
  }
  return "unchanged";
}
