import type { Artifact } from "../model/artifact.ts";
import type { AttestationDocument } from "../model/attestations.ts";
import type { TrustedKeys } from "./keys.ts";
import { verifyNpm } from "./npm.ts";
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
    return { signature: { status: "invalid", reason: reasonOf(thrown) }, notes: [] };
  }
}

function verify(artifact: Artifact, document: AttestationDocument, trust: Trust, keys: TrustedKeys): Verdict {
  if (artifact.kind === "npm" && document.kind === "npm") return verifyNpm(artifact, document, trust, keys);
  return reject(
    `proof of a source of kind ${document.kind} says nothing about an artifact of kind ${artifact.kind}`,
  );
}
