import { type JsonObject } from "../model/json-value.js";
import type { World } from "../world.js";
/** The folder beside the lockfile in which closures are kept. */
export declare const closureFolder = ".mcp-lock";
/** Where a server's closure is kept, relative to the lockfile's folder, with slashes. */
export declare function closurePath(server: string): string;
/** The folder for what belongs to a server's entry, relative to the lockfile's folder, with slashes. */
export declare function serverFolder(server: string): string;
/** The closure of a server as it stands beside the lockfile; null when it does not. */
export declare function readClosureFile(lockfile: string, server: string, world: World): Promise<JsonObject | null>;
/** The bytes of such a file; CLOSURE_INVALID for what is no object, JSON_* and TEXT_ENCODING for the rest. */
export declare function parseClosureFile(bytes: Uint8Array, where: string): JsonObject;
/** Writes a server's closure, in one step. */
export declare function writeClosureFile(lockfile: string, server: string, closure: JsonObject, world: World): Promise<void>;
/** Removes the closure of a server that is locked no more. */
export declare function removeClosureFile(lockfile: string, server: string, world: World): Promise<void>;
