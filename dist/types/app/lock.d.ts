import type { JsonObject } from "../model/json-value.js";
import type { Lockfile } from "../model/lockfile.js";
import type { Report } from "../model/report.js";
import type { Closure } from "../resolve/closure.js";
import type { World } from "../world.js";
import type { Request } from "./request.js";
export interface LockRequest extends Request {
    /** Only say what would change. */
    readonly check: boolean;
}
/** A lock that was made and stands nowhere yet. */
export interface PreparedLock {
    /** What was locked until now. */
    readonly before: Lockfile;
    readonly lockfile: Lockfile;
    /** What lies beside it: what each server pulls in. */
    readonly closures: ReadonlyMap<string, Closure>;
    /** What the signatures of each server were verified from. */
    readonly attestations: ReadonlyMap<string, JsonObject>;
    /** Whether every server either was locked or keeps the entry it had. */
    readonly whole: boolean;
    /** Whether it differs from what is written. */
    readonly changed: boolean;
    readonly report: Report;
}
/**
 * Locks the declared servers as they are now. Writes nothing unless every server either was locked or keeps
 * the entry it had; the report tells what has changed and what went wrong.
 */
export declare function lock(request: LockRequest, world: World): Promise<Report>;
/** The same without writing anything. */
export declare function prepareLock(request: Request, world: World): Promise<PreparedLock>;
