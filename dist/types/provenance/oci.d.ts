import type { OciAttestations } from "../model/attestations.js";
import { type Digests } from "./digests.js";
import type { TrustedKeys } from "./keys.js";
import type { Trust } from "./trust.js";
import type { Verdict } from "./verdict.js";
/** An image: Sigstore bundles, and signatures of cosign as it made them before, by certificates or configured keys. */
export declare function verifyOci(digests: Digests, document: OciAttestations, trust: Trust, keys: TrustedKeys): Verdict;
