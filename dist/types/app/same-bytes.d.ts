import type { Artifact } from "../model/artifact.js";
/** Whether two artifacts consist of the same bytes, and are the same version of the same thing. */
export declare function sameBytes(one: Artifact, other: Artifact): boolean;
