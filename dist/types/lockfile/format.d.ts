import type { JsonValue } from "../model/json-value.js";
import type { LockedServer, Lockfile } from "../model/lockfile.js";
/** The text of a lockfile, with a final newline. The same agreement gives the same bytes on every machine. */
export declare function formatLockfile(lockfile: Lockfile): string;
/** One server's entry as plain JSON. */
export declare function serverOnDisk(server: LockedServer): JsonValue;
