import type { Report } from "../model/report.js";
import type { World } from "../world.js";
import type { Request } from "./request.js";
export interface LockRequest extends Request {
    /** Only say what would change. */
    readonly check: boolean;
}
/**
 * Locks the declared servers as they are now. Writes nothing unless every server either was locked or keeps
 * the entry it had; the report tells what has changed and what went wrong.
 */
export declare function lock(request: LockRequest, world: World): Promise<Report>;
