import type { Change } from "../model/change.js";
import type { Observation } from "../model/observation.js";
/** In what two declarations of a server differ. */
export declare function compareDeclarations(server: string, before: Observation, after: Observation): Change[];
