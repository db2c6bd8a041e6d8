import type { Lockfile } from "../model/lockfile.js";
import type { World } from "../world.js";
/** Reads the lockfile at an absolute path; null when there is none. `where` names it in errors. */
export declare function readLockfile(path: string, where: string, world: World): Promise<Lockfile | null>;
/**
 * Parses the bytes of a lockfile. Throws on anything but a whole, untampered lockfile of this version:
 * TEXT_ENCODING and JSON_* for the text, LOCK_FOREIGN, LOCK_VERSION, LOCK_INVALID, LOCK_TAMPERED for the content.
 */
export declare function parseLockfile(bytes: Uint8Array, where: string): Promise<Lockfile>;
