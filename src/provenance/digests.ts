import type { Artifact } from "../model/artifact.ts";
import type { InvalidSignature, Signature, VerifiedSignature } from "../model/signature.ts";
import { choose } from "./choose.ts";
import { sameIdentity } from "./identity.ts";
import { quote } from "./quote.ts";
import type { Verdict } from "./verdict.ts";
import type { Unavailable } from "./verify-bundle.ts";
import { type Expected, provenanceTypes, type StatementVerdict } from "./verify-statement.ts";

/** The digests of an artifact: the one that names it, and those of the parts that together are all of it. */
export interface Digests {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** What a signature over a digest, or over several, came to. */
export type DigestVerdict =
  | {
      readonly status: "verified";
      readonly signature: VerifiedSignature;
      readonly digests: readonly string[];
    }
  | Exclude<StatementVerdict, { status: "verified" }>;

/** A signature of an image by cosign 3: a statement that says nothing but that. */
const signType = /^https:\/\/sigstore\.dev\/cosign\/sign\/v1$/;

/** In hexadecimal; null for what is not named by the SHA-256 of its bytes. */
export function digestsOf(artifact: Artifact): Digests | null {
  const hex = (digest: string) => digest.replace("sha256:", "");
  if (artifact.kind === "mcpb") return { whole: hex(artifact.sha256), parts: [] };
  if (artifact.kind !== "oci") return null;
  return { whole: hex(artifact.digest), parts: Object.values(artifact.platforms).map(hex) };
}

export function expectedOf({ whole, parts }: Digests, signedBy: Expected["signedBy"]): Expected {
  return {
    algorithm: "sha256",
    digests: [...new Set([whole, ...parts])],
    predicateTypes: [...provenanceTypes, signType],
    signedBy,
  };
}

/**
 * What the signatures that a source has for a digest come to. Anybody who may write there can add one, so those that
 * do not hold take nothing away from one that does. Whoever signed only some platforms of an image has not signed it.
 */
export function judgeAll(verdicts: readonly DigestVerdict[], { whole, parts }: Digests): Verdict {
  const verified = verdicts.filter((one) => one.status === "verified");
  const complete = verified.filter(({ signature, digests }) => {
    const signed = verified.flatMap((one) => (sameIdentity(one.signature, signature) ? one.digests : []));
    return digests.includes(whole) || (parts.length > 0 && parts.every((part) => signed.includes(part)));
  });
  const wholly = complete.filter(({ digests }) => digests.includes(whole));
  const chosen = choose((wholly.length > 0 ? wholly : complete).map(({ signature }) => signature));
  return {
    signature: chosen ?? withoutOne(verdicts, verified.length > 0),
    notes: notesOf(verdicts, chosen, verified.length),
  };
}

function withoutOne(verdicts: readonly DigestVerdict[], partly: boolean): Signature | InvalidSignature {
  const invalid = verdicts.find((one): one is InvalidSignature => one.status === "invalid");
  const unavailable = verdicts.find((one): one is Unavailable => one.status === "unavailable");
  return partly ? { status: "unsigned" } : (invalid ?? unavailable ?? { status: "unsigned" });
}

function notesOf(
  verdicts: readonly DigestVerdict[],
  chosen: VerifiedSignature | undefined,
  verified: number,
): string[] {
  const notes = verdicts.flatMap((one) => {
    if (one.status === "invalid" && (chosen !== undefined || verified > 0))
      return [`a signature does not hold: ${one.reason}`];
    return one.status === "other"
      ? [`an attestation of type ${quote(one.predicateType)} is not looked at`]
      : [];
  });
  if (chosen === undefined && verified > 0)
    notes.push("not signed: there are signatures for some of its platforms only");
  return [...new Set(notes)].sort();
}
