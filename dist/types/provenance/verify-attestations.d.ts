import type { Artifact } from "../model/artifact.js";
import type { AttestationDocument } from "../model/attestations.js";
import type { TrustedKeys } from "./keys.js";
import type { Trust } from "./trust.js";
import type { Verdict } from "./verdict.js";
/**
 * What the proof that a source hands out for an artifact comes to. Nothing in the document is taken on trust, and
 * whatever is wrong with it is a reason: this never throws, reads nothing else, and of equal input makes equal output.
 */
export declare function verifyAttestations(artifact: Artifact, document: AttestationDocument, trust: Trust, keys: TrustedKeys): Verdict;
