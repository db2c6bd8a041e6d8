import type { JsonObject, JsonValue } from "./json-value.js";
import type { unavailableReasons } from "./signature.js";
/**
 * What a source hands out as proof of who made an artifact. Nothing in it has been verified: it is kept beside
 * the lockfile as it came, so that it can be verified again without the source.
 */
export type AttestationDocument = NpmAttestations | PypiAttestations | OciAttestations | GithubAttestations;
/** The registry's signatures (`dist.signatures`), its keys, and the answer of its attestations endpoint. */
export interface NpmAttestations {
    readonly kind: "npm";
    /** `{keyid, sig}` each, over `name@version:integrity`. */
    readonly signatures: readonly JsonValue[];
    /** The keys that the registry itself publishes (`/-/npm/v1/keys`); absent for npm's default registry. */
    readonly keys?: readonly JsonValue[];
    /** `{predicateType, bundle}` each. */
    readonly attestations: readonly JsonValue[];
}
/** The provenance object (PEP 740) of every file of the release that has one, by the file's name. */
export interface PypiAttestations {
    readonly kind: "pypi";
    readonly files: JsonObject;
}
/** Sigstore bundles and cosign signatures that a registry has for an image's digest. */
export interface OciAttestations {
    readonly kind: "oci";
    readonly bundles: readonly JsonValue[];
    /** `{payload, annotations}` each: the signed document in base64, and the annotations of its layer. */
    readonly signatures: readonly JsonValue[];
}
/** GitHub's artifact attestations for a digest: Sigstore bundles. */
export interface GithubAttestations {
    readonly kind: "github";
    readonly bundles: readonly JsonValue[];
}
/** What a source answered when it was asked for proof. */
export type Attested = {
    readonly status: "offered";
    readonly document: AttestationDocument;
} | {
    readonly status: "none";
} | {
    readonly status: "unavailable";
    readonly reason: (typeof unavailableReasons)[number];
};
