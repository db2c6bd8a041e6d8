import type { LockedServer } from "../model/lockfile.js";
import type { Closure } from "../resolve/closure.js";
import type { World } from "../world.js";
/**
 * What a server pulled in when it was locked, from the file beside the lockfile; null where the lock names none.
 * A file that is missing, or that is not the one that was locked, is an error: CLOSURE_MISSING, CLOSURE_INVALID.
 */
export declare function lockedClosure(name: string, { sbom, artifact }: LockedServer, lockfile: string, world: World): Promise<Closure | null>;
