import type { Change } from "../model/change.js";
import type { Observation } from "../model/observation.js";
/** In what two closures of a server differ: the counts, then the packages that came with something to run. */
export declare function compareSboms(server: string, before: Observation, after: Observation): Change[];
/** In what the packages that a fresh resolve would bring today differ from those that are locked. */
export declare function compareToday(server: string, { components, today }: Observation): Change[];
