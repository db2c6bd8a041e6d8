import type { Declaration } from "../model/declaration.js";
import { McpLockError } from "../model/error.js";
import type { JsonObject } from "../model/json-value.js";
import type { Lockfile } from "../model/lockfile.js";
import type { Observation } from "../model/observation.js";
import type { Policy } from "../model/policy.js";
import type { Closure } from "../resolve/closure.js";
import type { World } from "../world.js";
import type { Request } from "./request.js";
import type { Verifier } from "./trust.js";
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
/** What the repository has agreed on and wants. */
export interface Terms {
    readonly locked: Lockfile;
    readonly policy: Policy | null;
    /** Whether a locked closure that is missing or wrong is an error; else it is resolved anew. */
    readonly needsClosures: boolean;
    readonly verifier: Verifier;
}
/**
 * What are the declared servers now, to the depth asked for? A server that cannot be observed carries its
 * error, so that one dead server does not hide the others.
 */
export declare function observe(declarations: readonly Declaration[], { locked, policy, needsClosures, verifier }: Terms, request: Request, world: World): Promise<Observed[]>;
/** A server that nobody looked at. */
export declare function unobserved(declaration: Declaration): Observed;
