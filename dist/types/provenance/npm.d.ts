import type { NpmArtifact } from "../model/artifact.js";
import type { NpmAttestations } from "../model/attestations.js";
import { type TrustedKeys } from "./keys.js";
import type { Trust } from "./trust.js";
import type { Verdict } from "./verdict.js";
/**
 * A package of an npm registry: who built it, by its provenance (signed by a certificate), and whether the registry
 * has accepted it, by `dist.signatures` and the publish attestation (signed by the registry's keys).
 */
export declare function verifyNpm(artifact: NpmArtifact, document: NpmAttestations, trust: Trust, keys: TrustedKeys): Verdict;
