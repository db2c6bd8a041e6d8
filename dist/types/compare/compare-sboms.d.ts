import type { Change } from "../model/change.js";
import type { Observation } from "../model/observation.js";
/** In what two closures of a server differ: the counts, then the packages that came with something to run. */
export declare function compareSboms(server: string, before: Observation, after: Observation): Change[];
