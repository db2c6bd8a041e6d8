import type { Declared } from "../model/declaration.js";
import type { JsonObject } from "../model/json-value.js";
import type { Lockfile } from "../model/lockfile.js";
import type { Source } from "../model/source.js";
import type { World } from "../world.js";
import type { Request } from "./request.js";
/** A declared server and the artifact that its command line names. */
export interface DeclaredServer {
    readonly name: string;
    readonly declared: Declared;
    readonly source: Source;
}
/** What is locked, for reading. */
export declare function showLocked(request: Request, world: World): Promise<Lockfile>;
/** What the clients declare and which artifact each command line names: no lock, no network, nothing executed. */
export declare function showDeclared(request: Request, world: World): Promise<DeclaredServer[]>;
/** The lock's entries as plain JSON, by server. */
export declare function lockedAsJson(lockfile: Lockfile): JsonObject;
