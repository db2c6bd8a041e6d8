import type { Declaration } from "../model/declaration.js";
import type { McpLockError } from "../model/error.js";
import type { JsonObject } from "../model/json-value.js";
import type { Observation } from "../model/observation.js";
import type { Closure } from "../resolve/closure.js";
/** What was found out about one declared server, and what went wrong on the way. */
export interface Observed {
    readonly name: string;
    readonly observation: Observation;
    readonly error: McpLockError | null;
    readonly warnings: readonly string[];
    /** Whether nobody was to look at it: it is not locked, or the policy wants it left alone. */
    readonly skipped: boolean;
    readonly durationMs: number;
    /** Everything that its package pulls in, where that was found out. */
    readonly closure: Closure | null;
    /** What its signatures were verified from, where they were. */
    readonly attestations: JsonObject | null;
}
/** A server that nobody looked at. */
export declare function unobserved(declaration: Declaration): Observed;
/** A server about which this was found out. */
export declare function done(declaration: Declaration, seen: Omit<Observation, "declared">): Observed;
/** A server that could not be checked, with what was found out until then. */
export declare function failed(declaration: Declaration, error: McpLockError, seen?: Omit<Observation, "declared" | "surface">): Observed;
