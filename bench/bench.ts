import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fingerprint } from "../src/json/canonical.ts";
import { formatLockfile } from "../src/lockfile/format.ts";
import type { LockedServer } from "../src/model/lockfile.ts";
import { measureClosures } from "./closures.ts";
import { measureGate } from "./gate.ts";
import { judgeChanged, judgeHostile } from "./judging.ts";
import { type Command, measure } from "./measure.ts";
import { measureProvenance } from "./provenance.ts";
import { measureSandbox } from "./sandbox.ts";

// Prints ratios measured in this run. Absolute times are of this machine and moment, ratios less so.
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const cli = here("../dist/cli.js");
const folder = mkdtempSync(join(tmpdir(), "mcp-lock-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

interface Row {
  readonly what: string;
  readonly measured: string;
  readonly target: string;
  readonly met: boolean;
}

const groups: Readonly<Record<string, () => Promise<Row[]>>> = {
  judging: async () => judgingRows(),
  gate: gateRows,
  declared: declaredRows,
  live: liveRows,
  provenance: provenanceRows,
  sandbox: sandboxRows,
  closures: closureRows,
};
// All of them, or those that the command line names.
const named = process.argv.slice(2);
const rows: Row[] = [];
for (const [name, measureRows] of Object.entries(groups)) {
  if (named.length === 0 || named.includes(name)) rows.push(...(await measureRows()));
}
const widths = [0, 1, 2].map((column) =>
  Math.max(...rows.map((row) => [row.what, row.measured, row.target][column]?.length ?? 0)),
);
console.log(`${cpus()[0]?.model ?? "unknown"}, ${cpus().length} processors, Node.js ${process.version}\n`);
for (const { what, measured, target, met } of rows) {
  const cells = [what, measured, target].map((cell, column) => cell.padEnd(widths[column] ?? 0));
  console.log(`${cells.join("  ")}  ${met ? "met" : "MISSED"}`);
}
process.exit(rows.every(({ met }) => met) ? 0 : 1);

function row(what: string, value: number, limit: number, unit: string): Row {
  return {
    what,
    measured: `${value.toFixed(2)}${unit}`,
    target: `at most ${limit}${unit}`,
    met: value <= limit,
  };
}

/** What a change means: how long it takes to tell, and how that grows. */
function judgingRows(): Row[] {
  const [half, whole] = [judgeChanged(10_000), judgeChanged(20_000)];
  return [
    row("judging 20,000 changed tools", whole, 2, " s"),
    row("  20,000 against 10,000", whole / half, 2.2, "×"),
    row("judging the worst description of 1 MB", judgeHostile() * 1000, 100, " ms"),
  ];
}

/** The action: from its start to its end. */
async function gateRows(): Promise<Row[]> {
  const { bare, load, unchanged } = await measureGate();
  return [
    row("loading the action, against node -e 0", load.wall / bare.wall, 6, "×"),
    row("gating a pull request that changes nothing", unchanged.wall / 1000, 1.5, " s"),
  ];
}

/** Signatures: one by itself, and those of a whole lock. */
async function provenanceRows(): Promise<Row[]> {
  const { bare, one, hundred } = await measureProvenance();
  return [
    row("one attestation from start to verdict, against node -e 0", one.wall / bare.wall, 2.5, "×"),
    row("verify --offline of 100 attested packages", hundred.wall / 1000, 1, " s"),
  ];
}

/** What it costs to start a server in the sandbox; nothing where there is none. */
async function sandboxRows(): Promise<Row[]> {
  const added = await measureSandbox();
  return added === null ? [] : [row("what the sandbox adds to a start", added, 15, " ms")];
}

/** verify --depth declared: against bare Node.js for one server, and how it grows. */
async function declaredRows(): Promise<Row[]> {
  const verify = (servers: number): Command => ({
    args: [cli, "verify", "--depth", "declared"],
    cwd: makeLocked(servers),
  });
  const small = await measure({ bare: { args: ["-e", "0"] }, one: verify(1) }, 31);
  const large = await measure({ thousand: verify(1_000), twoThousand: verify(2_000) }, 7);
  return [
    row("verify --depth declared, 1 server, against node -e 0", small.one.wall / small.bare.wall, 2, "×"),
    row("verify --depth declared, 1,000 servers of 20 tools", large.thousand.wall / 1000, 1.5, " s"),
    row("  its peak memory", large.thousand.peak, 400, " MiB"),
    row("  2,000 servers against 1,000", large.twoThousand.wall / large.thousand.wall, 2.2, "×"),
  ];
}

/** verify of the quickstart's real servers, against a bare client and against npx. */
async function liveRows(): Promise<Row[]> {
  const repository = join(folder, "quickstart");
  cpSync(here("../examples/quickstart"), repository, { recursive: true });
  const { servers, npx } = await startCommands(repository);
  const figures = await measure(
    {
      verify: { args: [cli, "verify", "--sandbox", "none", "--allow-local", "--quiet"], cwd: repository },
      bare: { args: [here("bare-client.mjs"), JSON.stringify(servers)] },
      npx: { args: [here("bare-client.mjs"), JSON.stringify(npx)], cwd: folder },
    },
    9,
  );
  return [
    row(
      "live verify of 5 servers, against a bare client",
      figures.verify.wall / figures.bare.wall,
      1.25,
      "×",
    ),
    row(
      "live verify of 5 servers, against npx -y and a bare client",
      figures.verify.wall / figures.npx.wall,
      1,
      "×",
    ),
  ];
}

/** What servers from npm pull in. */
async function closureRows(): Promise<Row[]> {
  const { resolve, lock, verify } = await measureClosures();
  return [
    row("resolving 12 servers' packages, against npm's library", resolve, 1.3, "×"),
    row("locking 12 servers, cold, against npm's library, npm ci and a bare client", lock, 1.3, "×"),
    row("verify --depth artifact, cached, for each server, without the network", verify, 100, " ms"),
  ];
}

interface ServerCommand {
  readonly command: string;
  readonly args: readonly string[];
}

/** How the quickstart's servers are started from the cache, and how npx would start them. */
async function startCommands(
  repository: string,
): Promise<{ servers: ServerCommand[]; npx: ServerCommand[] }> {
  await measure(
    { warm: { args: [cli, "lock", "--sandbox", "none", "--allow-local", "--quiet"], cwd: repository } },
    0,
  );
  const { installedPrograms } = await import("./installed-programs.ts");
  return { servers: await installedPrograms(repository), npx: npxCommands(repository) };
}

function npxCommands(repository: string): ServerCommand[] {
  const { mcpServers } = JSON.parse(readFileSync(join(repository, ".mcp.json"), "utf8"));
  return Object.values<ServerCommand>(mcpServers).map(({ command, args }) =>
    command === "node" ? { command, args: [join(repository, args[0] ?? "")] } : { command, args },
  );
}

/** A repository with a lockfile of many servers with 20 tools each, their descriptions of ordinary length. */
function makeLocked(servers: number): string {
  const root = join(folder, `servers-${servers}`);
  mkdirSync(root, { recursive: true });
  const declared = new Map<string, object>();
  const locked = new Map<string, LockedServer>();
  for (let index = 0; index < servers; index++) {
    const name = `server-${index}`;
    const args = ["-y", `@example/server-${index}@1.0.0`];
    declared.set(name, { command: "npx", args });
    locked.set(name, makeServer(index, args));
  }
  writeFileSync(
    join(root, ".mcp.json"),
    JSON.stringify({ mcpServers: Object.fromEntries(declared) }, null, 2),
  );
  writeFileSync(join(root, "mcp-lock.json"), formatLockfile(locked));
  return root;
}

function makeServer(index: number, args: string[]): LockedServer {
  const tools = Array.from({ length: 20 }, (_, number) => {
    const definition = {
      name: `tool_${number}`,
      description: `Tool ${number} of server ${index}. ${"It does one thing — and says so — in a few sentences. ".repeat(6)}`,
      inputSchema: {
        type: "object",
        properties: Object.fromEntries(
          ["path", "query", "limit", "recursive"].map((name) => [
            name,
            { type: "string", description: `What ${name} means, in one line.` },
          ]),
        ),
        required: ["path"],
        additionalProperties: false,
      },
      annotations: { readOnlyHint: true, openWorldHint: false },
    };
    return [definition.name, { fingerprint: fingerprint(definition), definition }] as const;
  });
  return {
    declared: { in: [".mcp.json"], transport: "stdio", command: "npx", args, env: [], headers: [] },
    artifact: {
      kind: "npm",
      purl: `pkg:npm/%40example/server-${index}@1.0.0`,
      version: "1.0.0",
      integrity: `sha512-${"A".repeat(86)}==`,
      installScripts: false,
    },
    signature: { status: "unsigned" },
    registrySignature: { status: "unsigned" },
    surface: {
      protocol: "2025-11-25",
      server: null,
      capabilities: ["tools"],
      instructions: null,
      tools: new Map(tools),
      prompts: new Map(),
      resourceTemplates: new Map(),
      resources: new Map(),
    },
  };
}
