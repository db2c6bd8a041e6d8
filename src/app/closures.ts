import { closurePath, readClosureFile } from "../lockfile/closure-file.ts";

export { closureFolder } from "../lockfile/closure-file.ts";

import type { Artifact } from "../model/artifact.ts";
import { McpLockError } from "../model/error.ts";
import type { JsonObject } from "../model/json-value.ts";
import type { LockedServer } from "../model/lockfile.ts";
import type { Observation } from "../model/observation.ts";
import type { Source } from "../model/source.ts";
import type { Closure } from "../resolve/closure.ts";
import type { Locked, ResolveContext } from "../resolve/context.ts";
import type { World } from "../world.ts";
import type { Request } from "./request.ts";

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
  return checkedClosure(name, server, await readClosureFile(lockfile, name, world));
}

/** The same, from a file that has been read; null stands for one that is not there. */
export async function checkedClosure(
  name: string,
  { sbom, artifact }: LockedServer,
  file: JsonObject | null,
): Promise<Closure> {
  const where = closurePath(name);
  if (file === null) {
    throw new McpLockError("CLOSURE_MISSING", `${where} is not there`, {
      hint: "it belongs to the lockfile and is committed with it: restore it from git, or lock the server again",
    });
  }
  const [{ readClosure }, { sbomOf }] = await Promise.all([
    import("../resolve/closure.ts"),
    import("../resolve/sbom.ts"),
  ]);
  const closure = readClosure(file, where);
  const own = closure.components.find(({ purl }) => purl === closure.root);
  const fits = artifact.kind === "npm" && own?.integrity === artifact.integrity;
  if (fits && sbomOf(closure).digest === sbom?.digest) return closure;
  throw new McpLockError("CLOSURE_INVALID", `${where} is not the one that was locked`, {
    hint: "it was edited after mcp-lock wrote it: restore it from git, or lock the server again and review",
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

/** What is observed of a closure. Only packages have one: of those without, it was not to be found out. */
export async function billOf(
  artifact: Artifact,
  closure: Closure | null,
  isWithdrawn: boolean,
): Promise<Pick<Observation, "sbom" | "components" | "isWithdrawn">> {
  const gone = isWithdrawn ? { isWithdrawn } : {};
  if (closure === null) return artifact.kind === "npm" ? { ...gone, sbom: null } : gone;
  const { sbomOf } = await import("../resolve/sbom.ts");
  return { ...gone, sbom: sbomOf(closure), components: closure.components };
}

/** The packages that a fresh install of the same version would bring; undefined where there are none to list. */
export async function today(
  source: Source,
  artifact: Artifact,
  { npmConfig, offline, world }: ResolveContext,
): Promise<Observation["today"]> {
  if (source.kind !== "npm" || artifact.kind !== "npm") return undefined;
  if (offline) {
    throw new McpLockError("OFFLINE", "what a fresh install would bring only the registry knows", {
      hint: "run without --offline, or without --closure",
    });
  }
  const { resolveClosure } = await import("../resolve/npm-closure.ts");
  return (await resolveClosure(source.name, artifact.version, await npmConfig(), world)).components;
}
