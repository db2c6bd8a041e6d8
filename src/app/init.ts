import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { removeServerFolder } from "../lockfile/closure-file.ts";
import { formatLockfile } from "../lockfile/format.ts";
import { readLockfile } from "../lockfile/read.ts";
import { McpLockError } from "../model/error.ts";
import type { Lockfile } from "../model/lockfile.ts";
import type { Report } from "../model/report.ts";
import type { World } from "../world.ts";
import { type PreparedLock, prepareLock } from "./lock.ts";
import { pathInRepository } from "./path-in-repository.ts";
import { policyTemplate } from "./policy-template.ts";
import { policyName } from "./read-policy.ts";
import type { Request } from "./request.ts";
import type { ActionReference } from "./workflows/action-reference.ts";
import type { GateEvent } from "./workflows/settings.ts";
import { workflowFiles } from "./workflows/workflows.ts";
import { writeBeside } from "./write-lock.ts";

export interface InitRequest extends Request {
  /** The event that the gate shall run on. */
  readonly event: GateEvent;
  readonly action: ActionReference;
}

/** A file that a repository needs to be guarded. */
interface Needed {
  readonly path: string;
  /** How it is told: relative to the folder that was asked for. */
  readonly name: string;
}

export interface PlannedFile extends Needed {
  readonly text: string;
}

/** What a repository has, and what it lacks. */
export interface Survey {
  readonly missing: readonly Needed[];
  readonly kept: readonly Needed[];
  readonly texts: ReadonlyMap<string, string>;
}

export interface InitPlan {
  /** Empty where a server could not be locked. */
  readonly files: readonly PlannedFile[];
  /** What became of locking; null where the lockfile was there. */
  readonly report: Report | null;
  /** What is locked, or will be. */
  readonly locked: Lockfile;
  /** What lies beside a lockfile that is written. */
  readonly beside: Pick<PreparedLock, "closures" | "attestations">;
  /** The lockfile's path. */
  readonly lockfile: string;
}

/** Looks at what is there. Starts nothing and writes nothing. */
export async function surveyRepository(request: InitRequest, world: World): Promise<Survey> {
  const { root, lockfile } = request;
  const policy = request.policy ?? join(root, policyName);
  const real = await world.files.real(root);
  const folder = (await pathInRepository(root, world)).replace(/\/$/, "");
  const top = resolve(real, ...folder.split("/").map((part) => (part === "" ? "." : "..")));
  const workflows = workflowFiles({
    event: request.event,
    action: request.action,
    workingDirectory: folder === "" ? null : nameable(folder),
    lockfile: pathBelow(root, lockfile, "mcp-lock.json"),
    policy: pathBelow(root, policy, policyName),
    inSandbox: request.sandbox !== "none",
    allowLocal: request.allowLocal,
  });
  const texts = new Map(
    [...workflows].map(([name, text]) => [join(top, ".github", "workflows", name), text]),
  );
  const needed = [lockfile, policy, ...texts.keys()].map((path) => ({
    path,
    name: nameFor(path, root, real),
  }));
  const status = await Promise.all(needed.map(({ path }) => world.files.status(path)));
  const missing = needed.filter((_, index) => status[index] === null);
  for (const one of missing) await refuseElsewhere(one, top, world);
  return { missing, kept: needed.filter((_, index) => status[index] !== null), texts };
}

/** Makes what is missing, and writes none of it yet. The servers are started only to write a lockfile. */
export async function planInit(
  { missing, texts }: Survey,
  request: InitRequest,
  world: World,
): Promise<InitPlan> {
  const { lockfile } = request;
  const lacks = (path: string) => missing.some((one) => one.path === path);
  // Locking must not look for a policy that this is about to write.
  const policy = request.policy !== null && lacks(request.policy) ? null : request.policy;
  const prepared = lacks(lockfile) ? await prepareLock({ ...request, policy }, world) : null;
  const report = prepared?.report ?? null;
  if (report !== null && report.errors.length > 0)
    return { files: [], report, locked: new Map(), beside: nothing, lockfile };
  const locked = prepared?.lockfile ?? (await readLockfile(lockfile, basename(lockfile), world)) ?? new Map();
  const files = missing.map((one) => {
    if (one.path === lockfile) return { ...one, text: formatLockfile(locked) };
    return { ...one, text: texts.get(one.path) ?? policyTemplate(isPinned(locked)) };
  });
  return { files, report, locked, beside: prepared ?? nothing, lockfile };
}

const nothing: InitPlan["beside"] = { closures: new Map(), attestations: new Map() };

/** Writes all files of a plan, or none. What has appeared since the survey is not written over. */
export async function writePlan({ files, beside, lockfile }: InitPlan, world: World): Promise<void> {
  for (const { path, name } of files) {
    if ((await world.files.status(path)) === null) continue;
    throw new McpLockError("FILE_NOT_WRITTEN", `${name} has appeared in the meantime`, {
      hint: "nothing was written; look at it, and run `mcp-lock init` again",
    });
  }
  const written: string[] = [];
  for (const { path, name, text } of files) {
    try {
      // What the lockfile names is there before it.
      if (path === lockfile) await writeBeside(beside, lockfile, world);
      await world.files.makeFolder(dirname(path));
      await world.files.replace(path, text);
      written.push(path);
    } catch (cause) {
      for (const one of written) await world.files.remove(one);
      const servers = new Set([...beside.closures.keys(), ...beside.attestations.keys()]);
      for (const server of servers) await removeServerFolder(lockfile, server, world);
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new McpLockError("FILE_NOT_WRITTEN", `${name} could not be written: ${reason}`, {
        hint: "nothing was written",
        cause,
      });
    }
  }
}

function isPinned(lockfile: Lockfile): boolean {
  return [...lockfile.values()].every(({ artifact }) => !("pinned" in artifact) || artifact.pinned !== false);
}

/** How a workflow names a file: relative to the folder, or not at all where the action finds it by itself. */
function pathBelow(root: string, path: string, byDefault: string): string | null {
  const below = relative(root, path).split(sep).join("/");
  if (below === byDefault) return null;
  if (!isOutside(relative(root, path))) return nameable(below);
  throw new McpLockError("USAGE", `${path} is outside of ${root}, where the workflow could not find it`, {
    hint: "name a file below the folder, or the folder with --cwd",
  });
}

/** What a workflow would take for an expression cannot stand in it as a path. */
function nameable(path: string): string {
  if (!path.includes("${{")) return path;
  throw new McpLockError("USAGE", `a workflow cannot name ${path}`, { hint: "give it a name without ${{" });
}

function nameFor(path: string, root: string, real: string): string {
  const fromRoot = relative(root, path);
  return (isOutside(fromRoot) ? relative(real, path) : fromRoot).split(sep).join("/");
}

/** A link in the repository may not make us write elsewhere. */
async function refuseElsewhere({ path, name }: Needed, top: string, world: World): Promise<void> {
  let folder = dirname(path);
  while ((await world.files.status(folder)) === null && folder !== dirname(folder)) folder = dirname(folder);
  if (!isOutside(relative(top, await world.files.real(folder)))) return;
  throw new McpLockError("FILE_OUTSIDE", `${name} would be written outside the repository`, {
    hint: "replace the link on the way to it by a folder",
  });
}

function isOutside(path: string): boolean {
  return path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path);
}
