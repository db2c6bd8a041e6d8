import { type JsonObject } from "../model/json-value.js";
import type { World } from "../world.js";
/** Where what a server's signatures were verified from is kept, relative to the lockfile's folder, with slashes. */
export declare function attestationsPath(server: string): string;
/**
 * What a server's signatures were verified from, which must be what was locked: ATTESTATIONS_MISSING,
 * ATTESTATIONS_INVALID.
 */
export declare function readAttestationsFile(lockfile: string, server: string, digest: string, world: World): Promise<JsonObject>;
/** Writes what a server's signatures were verified from, in one step, unless it stands there already. */
export declare function writeAttestationsFile(lockfile: string, server: string, document: JsonObject, world: World): Promise<void>;
/** Removes what no entry names any more. */
export declare function removeAttestationsFile(lockfile: string, server: string, world: World): Promise<void>;
