import type { Change } from "../model/change.ts";
import type { Observation } from "../model/observation.ts";
/** In what two declarations of a server differ. */
export declare function compareDeclarations(server: string, before: Observation, after: Observation): Change[];
