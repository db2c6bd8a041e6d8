import type { PypiArtifact } from "../model/artifact.ts";
import type { PypiAttestations } from "../model/attestations.ts";
import type { JsonValue } from "../model/json-value.ts";
import type { InvalidSignature, Signature, VerifiedSignature } from "../model/signature.ts";
import { choose } from "./choose.ts";
import { sameIdentity } from "./identity.ts";
import { at, bytesAt, listAt, objectAt, textAt } from "./json-path.ts";
import { matchesPublisher } from "./pypi-publisher.ts";
import { quote } from "./quote.ts";
import { Rejection, reasonOf, reject } from "./rejection.ts";
import type { Trust } from "./trust.ts";
import type { Verdict } from "./verdict.ts";
import type { Unavailable } from "./verify-bundle.ts";
import { type Expected, provenanceTypes, verifyStatement } from "./verify-statement.ts";

/** The index's own type of statement. Its host is the index's, and says nothing that the path does not. */
const publishType = /^https:\/\/[a-z0-9.-]{1,253}\/attestations\/publish\/v1$/;
const types = [publishType, ...provenanceTypes];
const mostAttestations = 8;

type FileVerdict =
  | { readonly status: "verified"; readonly signatures: readonly VerifiedSignature[] }
  | InvalidSignature
  | Unavailable;

/**
 * A release of a Python index (PEP 740). Installers choose among the files, so the release is as signed as the least
 * of them: every file must have attestations, all must hold, and all must be by the same.
 */
export function verifyPypi(artifact: PypiArtifact, document: PypiAttestations, trust: Trust): Verdict {
  const names = Object.keys(artifact.files).sort();
  const offered = names.filter((name) => at(document.files, name) !== undefined);
  const verdicts = offered.map((name) => ({ name, verdict: verifyFile(name, artifact, document, trust) }));
  const lacking = names.filter((name) => !offered.includes(name));
  const signature = judge(verdicts);
  if (lacking.length === 0 || offered.length === 0 || signature.status !== "verified")
    return { signature, notes: [] };
  const which = lacking.slice(0, 3).map(quote).join(", ");
  const note = `not signed: ${lacking.length} of ${names.length} files of the release have no attestation, as ${which}`;
  return { signature: { status: "unsigned" }, notes: [note] };
}

function judge(files: readonly { name: string; verdict: FileVerdict }[]): Signature | InvalidSignature {
  const verified: { name: string; signatures: readonly VerifiedSignature[] }[] = [];
  let unavailable: Unavailable | undefined;
  for (const { name, verdict } of files) {
    if (verdict.status === "invalid")
      return { status: "invalid", reason: `${quote(name)}: ${verdict.reason}` };
    if (verdict.status === "unavailable") unavailable = verdict;
    else verified.push({ name, signatures: verdict.signatures });
  }
  if (unavailable !== undefined) return unavailable;
  const [first] = verified;
  const reference = first?.signatures[0];
  if (first === undefined || reference === undefined) return { status: "unsigned" };
  const other = verified.find(({ signatures }) => !signatures.every((one) => sameIdentity(one, reference)));
  if (other !== undefined) {
    return {
      status: "invalid",
      reason: `${quote(other.name)} and ${quote(first.name)} are not signed by the same`,
    };
  }
  return choose(commonTypes(verified.map(({ signatures }) => signatures))) ?? { status: "unsigned" };
}

/** The signatures of those types of statement that every file has. */
function commonTypes(files: readonly (readonly VerifiedSignature[])[]): VerifiedSignature[] {
  const all = files.flat();
  const common = all.filter(({ predicateType }) =>
    files.every((file) => file.some((one) => one.predicateType === predicateType)),
  );
  return common.length > 0 ? common : all;
}

function verifyFile(
  name: string,
  artifact: PypiArtifact,
  document: PypiAttestations,
  trust: Trust,
): FileVerdict {
  try {
    const provenance = objectAt(document.files, name);
    if (at(provenance, "version") !== 1) reject("its provenance is of an unknown version");
    const expected: Expected = {
      algorithm: "sha256",
      digests: [(artifact.files[name] ?? "").replace("sha256:", "")],
      name: { shown: name, equals: (subject) => wordsOf(subject) === wordsOf(name) },
      predicateTypes: types,
      signedBy: "certificate",
    };
    const verdicts = listAt(provenance, mostAttestations, "attestation_bundles").flatMap((bundle) =>
      listAt(bundle, mostAttestations, "attestations").map((one) =>
        verifyOne(one, at(bundle, "publisher"), expected, trust),
      ),
    );
    const signatures = verdicts.flatMap((one) => (one.status === "verified" ? [one] : []));
    if (verdicts.length === 0) reject("its provenance holds no attestation");
    return verdicts.find((one) => one.status === "unavailable") ?? { status: "verified", signatures };
  } catch (thrown) {
    return { status: "invalid", reason: reasonOf(thrown) };
  }
}

/** File names of a distribution may be spelled in several ways; the digest is what binds. */
function wordsOf(name: string): string {
  return name
    .toLowerCase()
    .split(/[-_.]+/)
    .sort()
    .join(".");
}

function verifyOne(
  attestation: JsonValue,
  publisher: JsonValue | undefined,
  expected: Expected,
  trust: Trust,
): VerifiedSignature | Unavailable {
  const verdict = verifyStatement(toBundle(attestation), trust, expected);
  if (verdict.status === "unavailable") return verdict;
  if (verdict.status === "invalid") throw new Rejection(verdict.reason);
  if (verdict.status === "other")
    return reject(`it states something of type ${quote(verdict.predicateType)}`);
  if (!matchesPublisher(publisher, verdict.signature)) {
    reject(`the index says another publisher than the certificate, ${quote(verdict.signature.signer ?? "")}`);
  }
  return verdict.signature;
}

/** An attestation of PEP 740 as the Sigstore bundle that it was made from. */
function toBundle(attestation: JsonValue): JsonValue {
  if (at(attestation, "version") !== 1) reject("an attestation is of an unknown version");
  const material = objectAt(attestation, "verification_material");
  return {
    mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
    verificationMaterial: {
      certificate: { rawBytes: bytesAt(material, "certificate").toString("base64") },
      tlogEntries: listAt(material, mostAttestations, "transparency_entries"),
    },
    dsseEnvelope: {
      payloadType: "application/vnd.in-toto+json",
      payload: textAt(attestation, "envelope", "statement"),
      signatures: [{ sig: textAt(attestation, "envelope", "signature") }],
    },
  };
}
