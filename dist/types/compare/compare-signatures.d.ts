import type { Change } from "../model/change.js";
import type { Observation } from "../model/observation.js";
/**
 * In what two signatures of a server differ: who built it, and whether its registry vouches for it. A signature
 * that does not hold is a difference from everything. Nothing where one of the two was not observed.
 */
export declare function compareSignatures(server: string, before: Observation, after: Observation): Change[];
