import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { canonicalJson } from "../src/json/canonical.ts";
import type { JsonObject } from "../src/model/json-value.ts";
import { declarationOf, type PublishedServer } from "./measure-closures-servers.ts";

const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const unsandboxed = ["--sandbox", "none", "--quiet"];

export const conditions = ["cold", "warm", "offline", "other home", "other locale"] as const;
export type Condition = (typeof conditions)[number];

/** What was found out about one server. */
export interface Measured {
  readonly server: PublishedServer;
  /** Packages that it pulls in. */
  readonly packages: number;
  readonly closure: string;
  readonly sbom: string;
  /** The conditions under which its entry in the lock, or the closure beside it, was another one than cold. */
  readonly different: readonly Condition[];
  /** Whether npm resolves the same. */
  readonly likeNpm: boolean;
}

export interface Measurement {
  readonly servers: readonly Measured[];
  /** The conditions under which a byte of the lockfile, or of what lies beside it, was another one than cold. */
  readonly different: readonly Condition[];
}

/**
 * Locks servers in an empty folder under each condition, and lets npm resolve them, too. The folder is given
 * absolutely; some servers tell their working directory, so it stays the same.
 */
export async function measureClosures(
  servers: readonly PublishedServer[],
  folder: string,
): Promise<Measurement> {
  const repository = join(folder, "repository");
  mkdirSync(repository);
  writeFileSync(join(repository, ".mcp.json"), declarationOf(servers));
  const locks = new Map<Condition, Map<string, string>>();
  for (const condition of conditions) locks.set(condition, await lockUnder(condition, repository, folder));
  const cold = locks.get("cold") ?? new Map<string, string>();
  const likeNpm = await Promise.all(
    servers.map(async (server) => isLikeNpm(server, cold.get(closurePath(server)) ?? "", folder)),
  );
  const measured = servers.map((server, index) => {
    const { sbom } = entryOf(server, cold);
    return {
      server,
      packages: sbom.components,
      closure: sbom.closure,
      sbom: sbom.digest,
      different: conditions.filter((condition) => {
        const lock = locks.get(condition) ?? new Map<string, string>();
        const parts = [cold, lock].map((each) =>
          canonicalJson([entryOf(server, each), each.get(closurePath(server)) ?? null]),
        );
        return parts[0] !== parts[1];
      }),
      likeNpm: likeNpm[index] === true,
    };
  });
  const whole = (condition: Condition) => JSON.stringify([...(locks.get(condition) ?? [])]);
  return { servers: measured, different: conditions.filter((each) => whole(each) !== whole("cold")) };
}

/** The files of the lock that is made under a condition, by path. */
async function lockUnder(
  condition: Condition,
  repository: string,
  folder: string,
): Promise<Map<string, string>> {
  const env = environmentOf(condition, folder);
  const run = (...args: string[]) =>
    runProgram(process.execPath, [cli, ...args, ...unsandboxed], repository, env);
  if (condition === "offline") {
    await run("verify", "--offline");
    await run("lock", "--offline");
  } else {
    for (const path of ["mcp-lock.json", ".mcp-lock"])
      rmSync(join(repository, path), { recursive: true, force: true });
    await run("lock");
  }
  const beside = readdirSync(join(repository, ".mcp-lock"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".json"))
    .sort();
  const paths = ["mcp-lock.json", ...beside.map((path) => join(".mcp-lock", path))];
  return new Map(paths.map((path) => [path, readFileSync(join(repository, path), "utf8")]));
}

function environmentOf(condition: Condition, folder: string): NodeJS.ProcessEnv {
  const { MCP_LOCK_CACHE: _, XDG_CACHE_HOME: __, ...rest } = process.env;
  if (condition === "other home") {
    const home = join(folder, "home");
    mkdirSync(home);
    // Another home with the same registry: what it says else is not to count.
    const npmrc = process.env["npm_config_userconfig"] ?? join(homedir(), ".npmrc");
    return { ...rest, HOME: home, USERPROFILE: home, npm_config_userconfig: npmrc };
  }
  const env = { ...rest, MCP_LOCK_CACHE: join(folder, "cache") };
  if (condition !== "other locale") return env;
  return { ...env, LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8", LANGUAGE: "tr", TZ: "Pacific/Kiritimati" };
}

type Entry = JsonObject & {
  readonly sbom: { readonly components: number; readonly closure: string; readonly digest: string };
};

function entryOf({ name }: PublishedServer, lock: ReadonlyMap<string, string>): Entry {
  const { servers } = JSON.parse(lock.get("mcp-lock.json") ?? "{}");
  return servers[name];
}

function closurePath({ name }: PublishedServer): string {
  return join(".mcp-lock", name, "package-lock.json");
}

/** Whether `npm install --package-lock-only` writes the same, but for addresses and the folder's own name. */
async function isLikeNpm(server: PublishedServer, closure: string, folder: string): Promise<boolean> {
  const own = join(folder, `npm-${server.name}`);
  mkdirSync(own);
  const dependencies = { [server.package]: server.version };
  writeFileSync(join(own, "package.json"), JSON.stringify({ private: true, dependencies }));
  const isWindows = process.platform === "win32";
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const args = [
    "install",
    "--package-lock-only",
    "--omit=dev",
    ...quiet,
    "--cache",
    join(folder, "npm-cache"),
  ];
  await runProgram(isWindows ? "npm.cmd" : "npm", args, own, process.env, isWindows);
  const { lockfileVersion, packages } = JSON.parse(readFileSync(join(own, "package-lock.json"), "utf8"));
  for (const entry of Object.values<Record<string, unknown>>(packages)) delete entry["resolved"];
  const normalised = { lockfileVersion, requires: true, packages: { ...packages, "": { dependencies } } };
  return canonicalJson(normalised) === canonicalJson(JSON.parse(closure));
}

async function runProgram(
  program: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
  shell = false,
): Promise<void> {
  const child = spawn(program, args, { cwd, env, shell, stdio: ["ignore", "ignore", "pipe"] });
  let problems = "";
  child.stderr.on("data", (text) => {
    problems += text;
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${code}: ${problems}`);
}
