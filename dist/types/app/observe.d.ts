import type { Declaration } from "../model/declaration.ts";
import { McpLockError } from "../model/error.ts";
import type { Lockfile } from "../model/lockfile.ts";
import type { Observation } from "../model/observation.ts";
import type { World } from "../world.ts";
import type { Request } from "./request.ts";
/** What was found out about one declared server, and what went wrong on the way. */
export interface Observed {
    readonly name: string;
    readonly observation: Observation;
    readonly error: McpLockError | null;
    readonly warnings: readonly string[];
    readonly durationMs: number;
}
/**
 * What are the declared servers now, to the depth asked for? A server that cannot be observed carries its
 * error, so that one dead server does not hide the others.
 */
export declare function observe(declarations: readonly Declaration[], locked: Lockfile, request: Request, world: World): Promise<Observed[]>;
