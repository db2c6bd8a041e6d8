import type { Artifact } from "../model/artifact.js";
import type { Change } from "../model/change.js";
/** In what two artifacts of a server differ. A remote one is where its declaration says, and compared there. */
export declare function compareArtifacts(server: string, before: Artifact | null, after: Artifact | null): Change[];
