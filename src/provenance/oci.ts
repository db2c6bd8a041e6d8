import type { OciAttestations } from "../model/attestations.ts";
import type { JsonValue } from "../model/json-value.ts";
import { verifyCosign } from "./cosign.ts";
import { type Digests, type DigestVerdict, expectedOf, judgeAll } from "./digests.ts";
import { at } from "./json-path.ts";
import type { TrustedKey, TrustedKeys } from "./keys.ts";
import type { Trust } from "./trust.ts";
import type { Verdict } from "./verdict.ts";
import { verifyStatement } from "./verify-statement.ts";

/** An image: Sigstore bundles, and signatures of cosign as it made them before, by certificates or configured keys. */
export function verifyOci(
  digests: Digests,
  document: OciAttestations,
  trust: Trust,
  keys: TrustedKeys,
): Verdict {
  const verdicts = [
    ...document.bundles.map((bundle) => verifyImageBundle(bundle, digests, trust, keys.image)),
    ...document.signatures.map((signature) => verifyCosign(signature, digests, trust, keys.image)),
  ];
  return judgeAll(verdicts, digests);
}

/** Of the keys none is asked for by its name: a signature by another key is nobody's that is trusted here. */
function verifyImageBundle(
  bundle: JsonValue,
  digests: Digests,
  trust: Trust,
  keys: readonly TrustedKey[],
): DigestVerdict {
  const keyed = (at(bundle, "verificationMaterial", "publicKey") ?? null) !== null;
  const signedBy = keyed ? { keys: () => keys } : "certificate";
  return verifyStatement(bundle, trust, expectedOf(digests, signedBy));
}
