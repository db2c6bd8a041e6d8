import { readFileSync } from "node:fs";
import { type FakeIndex, startIndex } from "./pypi.ts";
import { scriptOf } from "./replay.ts";
import { makeRepository, type Repository } from "./repository.ts";
import { type FakeUv, type FakeWheel, makeUv, wheelBytes } from "./uv.ts";

const replay = readFileSync(new URL("../fixtures/servers/replay.mjs", import.meta.url), "utf8");

/** The wheel of a server that needs one project everywhere, and one on Windows. */
export const serverWheel: FakeWheel = {
  requires: ["helper>=1.0", "winhelper ; sys_platform == 'win32'"],
  files: { "notes_mcp.mjs": replay },
  scripts: { "notes-mcp": "notes_mcp.mjs" },
};

export const serverFile = (version: string) => `notes_mcp-${version}-py3-none-any.whl`;

/** An index with a server's project in version 1.4.0, as a wheel and as source, and what it needs. */
export async function serverIndex(wheel: FakeWheel = serverWheel): Promise<FakeIndex> {
  const index = await startIndex();
  index.upload("notes-mcp", serverFile("1.4.0"), wheelBytes(wheel));
  index.upload("notes-mcp", "notes_mcp-1.4.0.tar.gz", "source 1.4.0");
  uploadHelper(index, "1.0.0");
  index.upload("winhelper", "winhelper-2.0-py3-none-any.whl", wheelBytes({}));
  return index;
}

export function uploadHelper(index: FakeIndex, version: string, wheel: FakeWheel = {}): void {
  const own = { metadata: { "NOTE.txt": version }, ...wheel };
  index.upload("helper", `helper-${version}-py3-none-any.whl`, wheelBytes(own));
}

export interface UvWorld {
  readonly index: FakeIndex;
  readonly uv: FakeUv;
  readonly repository: Repository;
  readonly env: Record<string, string>;
  /** Declares the server by a spec. */
  declare(spec: string, command?: readonly string[]): void;
}

/** A repository that declares the server by uvx, on a machine with uv. */
export async function startUvWorld(spec = "notes-mcp==1.4.0", wheel?: FakeWheel): Promise<UvWorld> {
  const [index, uv] = [await serverIndex(wheel), makeUv()];
  const outside = makeRepository({
    "script.json": scriptOf({ tools: [{ name: "note", inputSchema: { type: "object" } }] }),
  });
  const repository = makeRepository();
  const declare = (named: string, [command = "", ...args]: readonly string[] = ["uvx"]) => {
    const server = { command, args: [...args, named, outside.path("script.json")] };
    repository.write(".mcp.json", { mcpServers: { notes: server } });
  };
  declare(spec);
  return { index, uv, repository, env: index.env({ PATH: uv.path }), declare };
}
