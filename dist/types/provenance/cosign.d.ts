import type { JsonValue } from "../model/json-value.js";
import type { Digests, DigestVerdict } from "./digests.js";
import type { TrustedKey } from "./keys.js";
import type { Trust } from "./trust.js";
/**
 * A signature as cosign up to 2 stores it beside an image (its specs/SIGNATURE_SPEC.md): a document that names the
 * image's digest, and in annotations its signature, the certificate and what the log promised.
 */
export declare function verifyCosign(signature: JsonValue, digests: Digests, trust: Trust, keys: readonly TrustedKey[]): DigestVerdict;
