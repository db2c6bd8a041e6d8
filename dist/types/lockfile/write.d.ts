import type { Lockfile } from "../model/lockfile.js";
import type { World } from "../world.js";
/** Writes the lockfile in one step. A symbolic link in its place is refused, not followed and not replaced. */
export declare function writeLockfile(path: string, where: string, lockfile: Lockfile, world: World): Promise<void>;
