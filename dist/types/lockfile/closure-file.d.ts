import type { ClosureFile } from "../model/closure-file.js";
import type { World } from "../world.js";
/** The folder beside the lockfile in which closures are kept. */
export declare const closureFolder = ".mcp-lock";
type Kind = ClosureFile["kind"];
/** Where a server's closure is kept, relative to the lockfile's folder, with slashes. */
export declare function closurePath(server: string, kind: Kind): string;
/** The folder for what belongs to a server's entry, relative to the lockfile's folder, with slashes. */
export declare function serverFolder(server: string): string;
/** The closure of a server as it stands beside the lockfile; null when it does not. */
export declare function readClosureFile(lockfile: string, server: string, kind: Kind, world: World): Promise<ClosureFile | null>;
/** The bytes of such a file. For npm CLOSURE_INVALID for what is no object, JSON_* and TEXT_ENCODING for the rest. */
export declare function parseClosureFile(bytes: Uint8Array, kind: Kind, where: string): ClosureFile;
/** Writes a server's closure in one step, and removes what it had of another kind. */
export declare function writeClosureFile(lockfile: string, server: string, closure: ClosureFile, world: World): Promise<void>;
/**
 * Removes what belongs to a server that is locked no more: the files that mcp-lock writes, and their folder when
 * nothing else is in it.
 */
export declare function removeServerFolder(lockfile: string, server: string, world: World): Promise<void>;
/** Nothing is written or removed through a link: it may lead out of the repository. */
export declare function refuseLinks(lockfile: string, server: string, world: World): Promise<void>;
export {};
