import type { Artifact } from "../model/artifact.js";
import type { JsonObject } from "../model/json-value.js";
import type { Report } from "../model/report.js";
import type { Verdict } from "../provenance/verdict.js";
import type { World } from "../world.js";
import type { Request } from "./request.js";
/** Verifies what sources hand out, against the trust root and keys of the user's choice. */
export interface Verifier {
    verify(artifact: Artifact, document: JsonObject): Promise<Verdict>;
    /** What has been verified against; null as long as nothing was. */
    trust(): Report["trust"];
}
/** A verifier that loads what it needs when there is something to verify: most servers have no signature. */
export declare function createVerifier(request: Pick<Request, "trustedRoot" | "registryKeys" | "imageKeys">, world: World): Verifier;
/** A warning that the trust root should be updated, when signatures were verified against an old one. */
export declare function ageWarnings(trust: Report["trust"], today: string): string[];
/** Whole days from one day to another, both YYYY-MM-DD. */
export declare function ageInDays(day: string, today: string): number;
