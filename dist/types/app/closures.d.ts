export { closureFolder } from "../lockfile/closure-file.js";
import type { Artifact } from "../model/artifact.js";
import type { ClosureFile } from "../model/closure-file.js";
import type { LockedServer } from "../model/lockfile.js";
import type { Observation } from "../model/observation.js";
import type { Source } from "../model/source.js";
import type { Closure } from "../resolve/closure.js";
import type { Locked, ResolveContext } from "../resolve/context.js";
import type { World } from "../world.js";
import type { Request } from "./request.js";
/** In which format the closure of an artifact is kept. */
export declare function closureKind({ kind }: Artifact): ClosureFile["kind"];
/**
 * What a server pulled in when it was locked, from the file beside the lockfile; null where the lock names none.
 * A file that is missing, or that is not the one that was locked, is an error: CLOSURE_MISSING, CLOSURE_INVALID.
 */
export declare function lockedClosure(name: string, server: LockedServer, lockfile: string, world: World): Promise<Closure | null>;
/** The same, from a file that has been read; null stands for one that is not there. */
export declare function checkedClosure(name: string, server: LockedServer, file: ClosureFile | null): Promise<Closure>;
/** What was agreed about a server's bytes. Where closures are not needed, one that is missing or wrong is none. */
export declare function agreedBefore(name: string, server: LockedServer, { needsClosures, request, }: {
    readonly needsClosures: boolean;
    readonly request: Pick<Request, "lockfile">;
}, world: World): Promise<Locked>;
/** What is observed of a closure. Only packages have one: of those without, it was not found out. */
export declare function billOf(artifact: Artifact, closure: Closure | null, isWithdrawn: boolean): Promise<Pick<Observation, "sbom" | "components" | "isWithdrawn">>;
/** The packages that a fresh install of the same version would bring; undefined where there are none to list. */
export declare function today(source: Source, artifact: Artifact, closure: Closure | null, context: ResolveContext): Promise<Observation["today"]>;
