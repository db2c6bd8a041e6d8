import type { PypiArtifact } from "../model/artifact.js";
import type { PypiAttestations } from "../model/attestations.js";
import type { Trust } from "./trust.js";
import type { Verdict } from "./verdict.js";
/**
 * A release of a Python index (PEP 740). Installers choose among the files, so the release is as signed as the least
 * of them: every file must have attestations, all must hold, and all must be by the same.
 */
export declare function verifyPypi(artifact: PypiArtifact, document: PypiAttestations, trust: Trust): Verdict;
