import type { NpmArtifact } from "../model/artifact.ts";
import type { NpmAttestations } from "../model/attestations.ts";
import type { JsonValue } from "../model/json-value.ts";
import type { InvalidSignature, Signature, VerifiedSignature } from "../model/signature.ts";
import { choose } from "./choose.ts";
import { embeddedRegistryKeys } from "./embedded.ts";
import { at } from "./json-path.ts";
import { type RegistryKey, type TrustedKeys, usableKeys } from "./keys.ts";
import { judgeRegistry, verifyPublish } from "./npm-registry.ts";
import { type NpmSubject, npmSubject } from "./npm-subject.ts";
import { quote } from "./quote.ts";
import type { Trust } from "./trust.ts";
import type { Verdict } from "./verdict.ts";
import { provenanceTypes, type StatementVerdict, verifyStatement } from "./verify-statement.ts";

const publishType = /^https:\/\/github\.com\/npm\/attestation\/tree\/main\/specs\/publish\/v0\.1$/;

/**
 * A package of an npm registry: who built it, by its provenance (signed by a certificate), and whether the registry
 * has accepted it, by `dist.signatures` and the publish attestation (signed by the registry's keys).
 */
export function verifyNpm(
  artifact: NpmArtifact,
  document: NpmAttestations,
  trust: Trust,
  keys: TrustedKeys,
): Verdict {
  const subject = npmSubject(artifact);
  const trusted = keys.registry ?? keysOf(document, keys);
  const entries = document.attestations.map((entry) => ({
    type: at(entry, "predicateType"),
    bundle: at(entry, "bundle") ?? null,
  }));
  const ofType = (wanted: readonly RegExp[]) =>
    entries.filter(({ type }) => typeof type === "string" && wanted.some((one) => one.test(type)));
  const publish = ofType([publishType]).map(({ bundle }) =>
    verifyPublish(bundle, subject, trust, trusted, publishType),
  );
  const known = [publishType, ...provenanceTypes];
  const unknown = entries.filter((entry) => !ofType(known).includes(entry));
  return {
    signature: judgeProvenance(
      ofType(provenanceTypes).map(({ bundle }) => verifyProvenance(bundle, subject, trust)),
    ),
    registrySignature: judgeRegistry(document.signatures, publish, subject, trusted),
    notes: unknown.map(
      ({ type }) => `an attestation of type ${quote(typeof type === "string" ? type : "")} is not looked at`,
    ),
  };
}

function keysOf({ keys }: NpmAttestations, trusted: TrustedKeys): readonly RegistryKey[] {
  return keys === undefined ? (trusted.default ?? embeddedRegistryKeys()) : usableKeys(keys);
}

function verifyProvenance(bundle: JsonValue, subject: NpmSubject, trust: Trust): StatementVerdict {
  const verdict = verifyStatement(bundle, trust, {
    ...subject.expected,
    predicateTypes: provenanceTypes,
    signedBy: "certificate",
  });
  if (verdict.status !== "verified") return verdict;
  const { signer, sourceRepository } = verdict.signature;
  if (signer?.startsWith("https://") && sourceRepository !== undefined) return verdict;
  return {
    status: "invalid",
    reason: `it is signed by ${quote(signer ?? "")}, which is no workflow of a repository`,
  };
}

/** All of a registry's provenance must hold: nobody but the registry can add to it. */
function judgeProvenance(verdicts: readonly StatementVerdict[]): Signature | InvalidSignature {
  const verified: VerifiedSignature[] = [];
  for (const verdict of verdicts) {
    if (verdict.status === "invalid") return { status: "invalid", reason: `provenance: ${verdict.reason}` };
    if (verdict.status === "other")
      return { status: "invalid", reason: "provenance: it states something else than the registry says" };
    if (verdict.status === "verified") verified.push(verdict.signature);
  }
  return verdicts.find((one) => one.status === "unavailable") ?? choose(verified) ?? { status: "unsigned" };
}
