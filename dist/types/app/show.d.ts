import type { Declared } from "../model/declaration.ts";
import type { JsonObject } from "../model/json-value.ts";
import type { Lockfile } from "../model/lockfile.ts";
import type { Source } from "../model/source.ts";
import type { World } from "../world.ts";
import type { Request } from "./request.ts";
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
