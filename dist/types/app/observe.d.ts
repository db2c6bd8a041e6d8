import type { Declaration } from "../model/declaration.js";
import type { Lockfile } from "../model/lockfile.js";
import type { Policy } from "../model/policy.js";
import type { World } from "../world.js";
import { type Observed } from "./observed.js";
import type { Request } from "./request.js";
import type { Verifier } from "./trust.js";
/** What the repository has agreed on and wants. */
export interface Terms {
    readonly locked: Lockfile;
    readonly policy: Policy | null;
    /** Whether a locked closure that is missing or wrong is an error; else it is resolved anew. */
    readonly needsClosures: boolean;
    readonly verifier: Verifier;
    /** As how many clients to look at the least, and where neither the user nor the policy says. */
    readonly looks: number;
}
/**
 * What are the declared servers now, to the depth asked for? A server that cannot be observed carries its
 * error, so that one dead server does not hide the others.
 */
export declare function observe(declarations: readonly Declaration[], { locked, policy, needsClosures, verifier, looks: least }: Terms, request: Request, world: World): Promise<Observed[]>;
