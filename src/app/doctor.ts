import { join } from "node:path";
import { McpLockError, toMcpLockError } from "../model/error.ts";
import type { Policy } from "../model/policy.ts";
import { tryBackends } from "../probe/sandbox/choose.ts";
import { noSandbox, type Sandbox } from "../probe/sandbox/sandbox.ts";
import { cacheFolder } from "../resolve/cache.ts";
import { findProgram, foldersOutside } from "../resolve/find-program.ts";
import { loadNpmConfig } from "../resolve/npm/config.ts";
import { runProgram } from "../resolve/run-program.ts";
import type { World } from "../world.ts";
import { tryCanary } from "./canary.ts";
import { readPolicy } from "./read-policy.ts";
import type { Request } from "./request.ts";
import { hostOf, wantedBackends } from "./sandbox.ts";
import { ageInDays } from "./trust.ts";
import { currentMaterial } from "./trust-material.ts";

/** One thing that mcp-lock may need here. */
export interface Check {
  readonly what: string;
  readonly works: boolean;
  readonly detail: string;
}

/** What works on this machine. */
export interface Diagnosis {
  readonly checks: readonly Check[];
  /** Where servers would be started; null where they would not. */
  readonly sandbox: Sandbox["name"] | null;
  /** Whether `verify` can start servers here, and sees when one has changed. */
  readonly live: boolean;
}

const enginePatience = 5_000;

/** Looks at everything that checks of running servers depend on. Asks no registry, and changes nothing. */
export async function diagnose(request: Request, world: World): Promise<Diagnosis> {
  const folders = await foldersOutside(request.root, world);
  const { checks, sandbox } = await sandboxChecks(request, await readPolicy(request, world), world);
  const problem =
    sandbox === null ? "nothing to try it in" : await tryCanary(sandbox, request.nodePath, world);
  const all = await Promise.all([
    { what: "Node.js", works: true, detail: `${process.version}, ${request.nodePath}` },
    attempt("npm registry", () => registryOf(request, world)),
    attempt("cache", () => cacheOf(world)),
    attempt("trust root", () => trustOf(world)),
    programCheck("git", folders, world),
    programCheck("uv", folders, world),
    engineCheck("docker", folders, world),
    engineCheck("podman", folders, world),
  ]);
  const caught = "locked in memory; its changed description was found";
  const canary = { what: "canary server", works: problem === null, detail: problem ?? caught };
  return {
    checks: [...all, ...checks, canary],
    sandbox: sandbox?.name ?? null,
    live: sandbox !== null && problem === null,
  };
}

async function sandboxChecks(
  request: Request,
  policy: Policy | null,
  world: World,
): Promise<{ checks: Check[]; sandbox: Sandbox | null }> {
  if (request.sandbox === "none") {
    const detail = "as ordinary programs, because --sandbox none says so";
    return { checks: [{ what: "no sandbox", works: true, detail }], sandbox: noSandbox(request.nodePath) };
  }
  const tried = await tryBackends(wantedBackends(request, policy), await hostOf(request, world), world);
  const checks = tried.map(({ backend, reason }) => ({
    what: backend,
    works: reason === null,
    detail: reason ?? "a program in it saw no network, no file and no variable of this machine",
  }));
  return { checks, sandbox: tried.find(({ sandbox }) => sandbox !== null)?.sandbox ?? null };
}

/** A check whose failure is only told. */
async function attempt(what: string, work: () => Promise<string>): Promise<Check> {
  try {
    return { what, works: true, detail: await work() };
  } catch (error) {
    return { what, works: false, detail: toMcpLockError(error).message };
  }
}

async function registryOf({ root, nodePath }: Request, world: World): Promise<string> {
  const { options } = await loadNpmConfig(root, nodePath, world);
  const url = URL.parse(String(options["registry"]));
  if (url === null) throw new McpLockError("NPM_CONFIG", "npm's configuration names no registry");
  return `${url.origin}${url.pathname}, not asked`;
}

async function cacheOf(world: World): Promise<string> {
  const folder = cacheFolder(world.env);
  const file = join(folder, "incomplete", "doctor");
  await world.files.makeFolder(join(folder, "incomplete"));
  await world.files.replace(file, "");
  await world.files.remove(file);
  return folder;
}

async function trustOf(world: World): Promise<string> {
  const { trust, from } = await currentMaterial(world);
  const age =
    trust.taken === null ? "of an unknown day" : `${ageInDays(trust.taken, world.today())} days old`;
  return from === "embedded" ? `${age}, as it came with this version` : `${age}, as it was updated`;
}

async function programCheck(name: string, folders: readonly string[], world: World): Promise<Check> {
  const path = await findProgram(name, folders, world);
  return { what: name, works: path !== null, detail: path ?? "not installed" };
}

/** An engine is of use only when it answers. */
async function engineCheck(name: string, folders: readonly string[], world: World): Promise<Check> {
  const path = await findProgram(name, folders, world);
  if (path === null) return { what: name, works: false, detail: "not installed" };
  const passed = ["PATH", "HOME", "XDG_RUNTIME_DIR", "DOCKER_HOST", "DOCKER_CONTEXT", "DOCKER_CONFIG"];
  const env = Object.fromEntries([...world.env].filter(([variable]) => passed.includes(variable)));
  const options = { cwd: "/", env, milliseconds: enginePatience, outputLimit: 4096 };
  const { code, problems } = await runProgram(path, ["info", "--format", "{{.ID}}"], options, world);
  if (code === 0) return { what: name, works: true, detail: path };
  return { what: name, works: false, detail: problems.trim().split("\n").at(-1) || "it does not answer" };
}
