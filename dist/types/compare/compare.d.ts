import type { Change } from "../model/change.js";
import type { Observation } from "../model/observation.js";
/** Everything in which two agreements differ. Nothing exactly when both say the same. */
export declare function compareLockfiles(before: ReadonlyMap<string, Observation>, after: ReadonlyMap<string, Observation>): Change[];
/** A server that is on one side only; whether that is its arrival or a missing lock, the judge knows. */
export declare function serverChange(kind: "added" | "removed", server: string, what: Observation): Change;
/** Everything in which a server differs from what was agreed, as far as it was observed. */
export declare function compareServers(server: string, before: Observation, after: Observation): Change[];
