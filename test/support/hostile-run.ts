import { randomUUID } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { runCli } from "./cli.ts";
import { makeRepository, type Repository } from "./repository.ts";

/** Where the servers are started: the same attacks count in every sandbox. */
export const sandbox = process.env["MCP_LOCK_TEST_SANDBOX"] ?? "none";

const fixtures = new URL("../fixtures/hostile/", import.meta.url);
/** Stands in the environment and in the home of whoever runs mcp-lock, and nowhere else may it be found. */
const canary = "canary-of-the-host-environment";

export interface Run {
  readonly code: number | null;
  readonly report: Report;
  /** All that was printed. */
  readonly printed: string;
  readonly repository: Repository;
  /** The options with which it was locked. */
  readonly options: readonly string[];
  /** The lockfile; null when none was written. */
  readonly lockfile: string | null;
  /** Processes of the attack that still run. */
  readonly left: () => number[];
}

/** Locks a repository whose only server makes this attack, and looks at what it leaves behind. */
export async function runAttack(name: string, timeout: number, elsewhere = ""): Promise<Run> {
  const marker = `attack-${randomUUID()}`;
  const command = ["server/attack.mjs", name, marker, elsewhere];
  const repository = makeRepository({
    ".mcp.json": { mcpServers: { hostile: { command: "node", args: command } } },
  });
  cpSync(fixtures, repository.path("server"), { recursive: true });
  const machine = makeRepository({ "home/canary": canary });
  mkdirSync(machine.path("tmp"));
  const env = {
    HOME: machine.path("home"),
    TMPDIR: machine.path("tmp"),
    MCP_LOCK_CACHE: machine.path("cache"),
    // Our own, which Node.js would else put among what servers leave behind.
    NODE_COMPILE_CACHE: join(tmpdir(), "node-compile-cache"),
    CANARY_TOKEN: canary,
    NODE_OPTIONS: undefined,
  };
  const before = repository.listing();
  const args = ["lock", "--timeout", String(timeout), "--format", "json", "--quiet", ...optionsFor(sandbox)];
  const { code, stdout, stderr } = await runCli(repository.root, args, { env });
  const isLocked = readdirSync(repository.root).includes("mcp-lock.json");
  expect(machine.listing()).toEqual(["home", "home/canary", "tmp"]);
  expect(repository.listing().filter((path) => path !== "mcp-lock.json")).toEqual(before);
  const lockfile = isLocked ? repository.read("mcp-lock.json") : null;
  expect(`${stdout}${stderr}${lockfile}`).not.toContain(canary);
  return {
    code,
    report: JSON.parse(stdout),
    printed: stdout + stderr,
    repository,
    options: optionsFor(sandbox),
    lockfile,
    left: () => processesWith(marker),
  };
}

function optionsFor(where: string): string[] {
  return where === "none" ? ["--sandbox", "none", "--allow-local"] : ["--sandbox", where];
}

/** Processes that have a text among their arguments, as Linux tells; none elsewhere. */
export function processesWith(text: string): number[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => argumentsOf(pid).includes(text))
    .map(Number);
}

/** Empty for a process that is gone, or only waits to be collected. */
function argumentsOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}
