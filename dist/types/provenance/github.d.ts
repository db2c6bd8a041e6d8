import type { GithubAttestations } from "../model/attestations.js";
import { type Digests } from "./digests.js";
import type { Trust } from "./trust.js";
import type { Verdict } from "./verdict.js";
/** GitHub's attestations for a digest. Those of private repositories are under GitHub's own root. */
export declare function verifyGithub(digests: Digests, document: GithubAttestations, trust: Trust): Verdict;
