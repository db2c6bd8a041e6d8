import type { Artifact } from "../model/artifact.js";
import type { Change } from "../model/change.js";
import type { Observation } from "../model/observation.js";
/** That the locked version is not to be had any more. */
export declare function withdrawal(server: string, { isWithdrawn }: Observation): Change[];
/** In what two artifacts of a server differ. A remote one is where its declaration says, and compared there. */
export declare function compareArtifacts(server: string, before: Artifact | null, after: Artifact | null): Change[];
