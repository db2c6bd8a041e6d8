import type { JsonObject } from "../model/json-value.js";
import type { Observation } from "../model/observation.js";
/** A whole server as plain JSON, for a change that is about all of it. What was not observed is absent. */
export declare function serverAsJson({ declared, artifact, signature, sbom, surface }: Observation): JsonObject;
