import type { World } from "../world.js";
import type { PreparedLock } from "./lock.js";
/**
 * Writes what differs: what lies beside the lockfile first, so that it never names what is not there yet, and what
 * nothing names any more is removed last.
 */
export declare function writeLock(prepared: PreparedLock, path: string, world: World): Promise<void>;
/** Writes what lies beside the lockfile, where it differs from what is there. */
export declare function writeBeside({ closures, attestations }: Pick<PreparedLock, "closures" | "attestations">, path: string, world: World): Promise<void>;
