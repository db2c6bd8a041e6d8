import { verify } from "node:crypto";
import type { JsonValue } from "../model/json-value.ts";
import type { InvalidSignature, RegistrySignature } from "../model/signature.ts";
import { bytesAt, textAt } from "./json-path.ts";
import type { RegistryKey } from "./keys.ts";
import type { NpmSubject } from "./npm-subject.ts";
import { quote } from "./quote.ts";
import { reasonOf, reject } from "./rejection.ts";
import type { Trust } from "./trust.ts";
import { type StatementVerdict, verifyStatement } from "./verify-statement.ts";

type Verdict = Exclude<RegistrySignature, { status: "unsigned" }> | InvalidSignature;

/** What a publish attestation comes to, and when a log says that it was made. */
export interface Publish {
  readonly verdict: Verdict;
  readonly time: Date | null;
}

const mostSignatures = 64;

/** Verifies a publish attestation: the registry's own word, signed by one of its keys. */
export function verifyPublish(
  bundle: JsonValue,
  subject: NpmSubject,
  trust: Trust,
  keys: readonly RegistryKey[],
  type: RegExp,
): Publish {
  if (keys.length === 0) return { verdict: { status: "unavailable", reason: "no-trusted-key" }, time: null };
  let keyId = "";
  const find = (hint: string) => {
    keyId = hint;
    return keysFor(keys, hint, "attestations");
  };
  const verdict = verifyStatement(bundle, trust, {
    ...subject.expected,
    predicateTypes: [type],
    signedBy: { keys: find },
  });
  if (verdict.status === "verified")
    return { verdict: { status: "verified", keyId }, time: verdict.times[0] ?? null };
  return { verdict: failed(verdict), time: null };
}

function failed(verdict: Exclude<StatementVerdict, { status: "verified" }>): Verdict {
  switch (verdict.status) {
    case "unavailable":
      return verdict;
    case "invalid":
      return { status: "invalid", reason: `publish attestation: ${verdict.reason}` };
    case "other":
      return {
        status: "invalid",
        reason: "publish attestation: it states something else than the registry says",
      };
  }
}

function keysFor(
  keys: readonly RegistryKey[],
  id: string,
  usage: RegistryKey["usage"],
): readonly RegistryKey[] {
  const found = keys.filter((key) => key.id === id && (key.usage === usage || key.usage === "any"));
  return found.length > 0
    ? found
    : reject(`it is signed with ${quote(id)}, which is none of the registry's keys that are known here`);
}

/**
 * What a registry's signatures and publish attestations come to together: each must hold. One by a key that has
 * expired needs a time, and only a log's is proof. Without one nobody can tell, which is no pass.
 */
export function judgeRegistry(
  signatures: readonly JsonValue[],
  publish: readonly Publish[],
  subject: NpmSubject,
  keys: readonly RegistryKey[],
): RegistrySignature | InvalidSignature {
  if (signatures.length + publish.length === 0) return { status: "unsigned" };
  if (signatures.length > mostSignatures)
    return { status: "invalid", reason: `there are more than ${mostSignatures} of them` };
  const time = publish.find((one) => one.time !== null)?.time ?? null;
  const verdicts = [
    ...signatures.map((signature) => verifySignature(signature, subject, keys, time)),
    ...publish.map(({ verdict }) => verdict),
  ];
  const first = (status: Verdict["status"]) => verdicts.find((verdict) => verdict.status === status);
  return first("invalid") ?? first("unavailable") ?? first("verified") ?? { status: "unsigned" };
}

function verifySignature(
  signature: JsonValue,
  subject: NpmSubject,
  keys: readonly RegistryKey[],
  time: Date | null,
): Verdict {
  if (keys.length === 0) return { status: "unavailable", reason: "no-trusted-key" };
  try {
    const keyId = textAt(signature, "keyid");
    const sig = bytesAt(signature, "sig");
    const made = keysFor(keys, keyId, "signatures").filter(({ key }) =>
      verify("sha256", Buffer.from(subject.signed), key, sig),
    );
    if (made.length === 0) reject("it does not match this name, version and integrity");
    if (made.some(({ until }) => until === undefined || (time !== null && time < until)))
      return { status: "verified", keyId };
    return time === null
      ? { status: "unavailable", reason: "no-trusted-key" }
      : reject("its key had expired when the version was published");
  } catch (thrown) {
    return { status: "invalid", reason: `registry signature: ${reasonOf(thrown)}` };
  }
}
