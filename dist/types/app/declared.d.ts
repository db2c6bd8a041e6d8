import { type Conflict, type Discovery } from "../discover/discover.js";
import type { Change } from "../model/change.js";
import type { Lockfile } from "../model/lockfile.js";
import type { World } from "../world.js";
import type { Request } from "./request.js";
/** Both sides of every check: what the clients declare, and what was agreed (null without a lockfile). */
export interface Declared {
    readonly discovery: Discovery;
    readonly locked: Lockfile | null;
}
/** Reads the clients' files and the lockfile. Throws when a named server is in neither. */
export declare function readDeclared(request: Request, world: World): Promise<Declared>;
/** That clients declare different servers under one name. */
export declare function conflictChange([first, ...others]: Conflict): Change;
/** Whether a request is about a server. */
export declare function isMeant(name: string, request: Request): boolean;
/** The names that a request is about: declared or locked, asked for, and in its shard. */
export declare function meantNames({ discovery, locked }: Declared, request: Request): ReadonlySet<string>;
