import type { Attested } from "../../model/attestations.js";
import type { OciRepository } from "./registry.js";
/**
 * The Sigstore bundles that refer to a digest (cosign's specs/BUNDLE_SPEC.md), and the signatures under the tag that
 * cosign made of it before (specs/SIGNATURE_SPEC.md). Like cosign and `gh attestation`, this asks about the digest
 * that names the image and not about its parts, in the image's repository and in one that the user names. BuildKit's attestations are inside the index, and nobody signs them.
 */
export declare function fetchOciAttestations(digest: string, repositories: readonly OciRepository[]): Promise<Attested>;
