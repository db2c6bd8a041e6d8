import { closurePath, readClosureFile } from "../lockfile/closure-file.ts";

export { closureFolder } from "../lockfile/closure-file.ts";

import type { Artifact } from "../model/artifact.ts";
import type { ClosureFile } from "../model/closure-file.ts";
import { McpLockError } from "../model/error.ts";
import type { LockedServer } from "../model/lockfile.ts";
import type { Observation } from "../model/observation.ts";
import type { Source } from "../model/source.ts";
import type { Closure } from "../resolve/closure.ts";
import type { Locked, ResolveContext } from "../resolve/context.ts";
import type { World } from "../world.ts";
import type { Request } from "./request.ts";

/** In which format the closure of an artifact is kept. */
export function closureKind({ kind }: Artifact): ClosureFile["kind"] {
  return kind === "pypi" ? "pypi" : "npm";
}

/**
 * What a server pulled in when it was locked, from the file beside the lockfile; null where the lock names none.
 * A file that is missing, or that is not the one that was locked, is an error: CLOSURE_MISSING, CLOSURE_INVALID.
 */
export async function lockedClosure(
  name: string,
  server: LockedServer,
  lockfile: string,
  world: World,
): Promise<Closure | null> {
  if (server.sbom === undefined) return null;
  const kind = closureKind(server.artifact);
  return checkedClosure(name, server, await readClosureFile(lockfile, name, kind, world));
}

/** The same, from a file that has been read; null stands for one that is not there. */
export async function checkedClosure(
  name: string,
  server: LockedServer,
  file: ClosureFile | null,
): Promise<Closure> {
  const where = closurePath(name, closureKind(server.artifact));
  if (file === null) {
    throw new McpLockError("CLOSURE_MISSING", `${where} is not there`, {
      hint: "it belongs to the lockfile and is committed with it: restore it from git, or lock the server again",
    });
  }
  const closure = await readFile(server, file, where);
  const { sbomOf } = await import("../resolve/sbom.ts");
  if (closure !== null && sbomOf(closure).digest === server.sbom?.digest) return closure;
  throw new McpLockError("CLOSURE_INVALID", `${where} is not the one that was locked`, {
    hint: "it was edited after mcp-lock wrote it: restore it from git, or lock the server again and review",
  });
}

/** The closure in a file; null where it is of another artifact, or for nothing that the lock names. */
async function readFile(
  { sbom, artifact }: LockedServer,
  file: ClosureFile,
  where: string,
): Promise<Closure | null> {
  if (file.kind === "npm") {
    const { readClosure } = await import("../resolve/closure.ts");
    const closure = readClosure(file.lockfile, where);
    const own = closure.components.find(({ purl }) => purl === closure.root);
    return artifact.kind === "npm" && own?.integrity === artifact.integrity ? closure : null;
  }
  const [{ closureFrom }, { pythonOf }] = await Promise.all([
    import("../resolve/pypi/requirements.ts"),
    import("../resolve/sbom.ts"),
  ]);
  const python = sbom === undefined ? null : pythonOf(sbom);
  if (artifact.kind !== "pypi" || python === null) return null;
  const closure = closureFrom(file.requirements, artifact, python);
  if (typeof closure !== "string") return closure;
  throw new McpLockError("CLOSURE_INVALID", `${where} is no closure: ${closure}`, {
    hint: "restore it from git, or lock the server again",
  });
}

/** What was agreed about a server's bytes. Where closures are not needed, one that is missing or wrong is none. */
export async function agreedBefore(
  name: string,
  server: LockedServer,
  {
    needsClosures,
    request,
  }: { readonly needsClosures: boolean; readonly request: Pick<Request, "lockfile"> },
  world: World,
): Promise<Locked> {
  const reading = lockedClosure(name, server, request.lockfile, world);
  const closure = await (needsClosures ? reading : reading.catch(() => null));
  return { artifact: server.artifact, closure };
}

/** What is observed of a closure. Only packages have one: of those without, it was not found out. */
export async function billOf(
  artifact: Artifact,
  closure: Closure | null,
  isWithdrawn: boolean,
): Promise<Pick<Observation, "sbom" | "components" | "isWithdrawn">> {
  const gone = isWithdrawn ? { isWithdrawn } : {};
  const isPackage = artifact.kind === "npm" || artifact.kind === "pypi";
  if (closure === null) return isPackage ? { ...gone, sbom: null } : gone;
  const { sbomOf } = await import("../resolve/sbom.ts");
  return { ...gone, sbom: sbomOf(closure), components: closure.components };
}

/** The packages that a fresh install of the same version would bring; undefined where there are none to list. */
export async function today(
  source: Source,
  artifact: Artifact,
  closure: Closure | null,
  context: ResolveContext,
): Promise<Observation["today"]> {
  if (artifact.kind !== "npm" && artifact.kind !== "pypi") return undefined;
  if (context.offline) {
    throw new McpLockError("OFFLINE", "what a fresh install would bring only the registry knows", {
      hint: "run without --offline, or without --closure",
    });
  }
  if (source.kind === "pypi" && artifact.kind === "pypi") {
    const { resolvePypiClosure, pythonFor } = await import("../resolve/pypi/closure.ts");
    const python = closure?.kind === "pypi" ? closure.python : pythonFor(source);
    return (await resolvePypiClosure(source, artifact, python, context)).components;
  }
  if (source.kind !== "npm") return undefined;
  const { resolveClosure } = await import("../resolve/npm/closure.ts");
  const config = await context.npmConfig();
  return (await resolveClosure(source.name, artifact.version, config, context.world)).components;
}
