import type { Change } from "../model/change.js";
import type { Observation } from "../model/observation.js";
import type { Policy } from "../model/policy.js";
/**
 * Where servers, as they are now, fall short of what the policy demands of their signatures, whether or not
 * anything has changed. A signature that was not looked at falls short.
 */
export declare function demands(servers: ReadonlyMap<string, Observation>, policy: Policy): Change[];
/** Names for which the policy demands signatures, and that are no servers: most likely misspelt. */
export declare function unknownDemands(servers: ReadonlyMap<string, unknown>, policy: Policy): string[];
