import type { Artifact } from "../model/artifact.ts";
import type { AttestationDocument } from "../model/attestations.ts";
import { digestsOf } from "./digests.ts";
import { verifyGithub } from "./github.ts";
import type { TrustedKeys } from "./keys.ts";
import { verifyNpm } from "./npm.ts";
import { verifyOci } from "./oci.ts";
import { verifyPypi } from "./pypi.ts";
import { reasonOf, reject } from "./rejection.ts";
import { checkSize } from "./size.ts";
import type { Trust } from "./trust.ts";
import type { Verdict } from "./verdict.ts";

/**
 * What the proof that a source hands out for an artifact comes to. Nothing in the document is taken on trust, and
 * whatever is wrong with it is a reason: this never throws, reads nothing else, and of equal input makes equal output.
 */
export function verifyAttestations(
  artifact: Artifact,
  document: AttestationDocument,
  trust: Trust,
  keys: TrustedKeys,
): Verdict {
  try {
    checkSize(document);
    return verify(artifact, document, trust, keys);
  } catch (thrown) {
    const signature = { status: "invalid", reason: reasonOf(thrown) } as const;
    return { signature, ...(document.kind === "npm" ? { registrySignature: signature } : {}), notes: [] };
  }
}

function verify(artifact: Artifact, document: AttestationDocument, trust: Trust, keys: TrustedKeys): Verdict {
  if (artifact.kind === "npm" && document.kind === "npm") return verifyNpm(artifact, document, trust, keys);
  if (artifact.kind === "pypi" && document.kind === "pypi") return verifyPypi(artifact, document, trust);
  const digests = digestsOf(artifact);
  if (digests !== null && document.kind === "oci") return verifyOci(digests, document, trust, keys);
  if (digests !== null && document.kind === "github") return verifyGithub(digests, document, trust);
  return reject(`proof of kind ${document.kind} says nothing about an artifact of kind ${artifact.kind}`);
}
