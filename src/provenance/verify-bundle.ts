import { createHash, X509Certificate } from "node:crypto";
import { type Bundle, bundleFromJSON } from "@sigstore/bundle";
import { type SignedEntity, toSignedEntity, VerificationError, Verifier } from "@sigstore/verify";
import { isJsonObject, type JsonObject, type JsonValue } from "../model/json-value.ts";
import type { InvalidSignature, Signature, VerifiedSignature } from "../model/signature.ts";
import { type Extension, readIdentity } from "./certificate.ts";
import { at } from "./json-path.ts";
import { keyDigest, type TrustedKey } from "./keys.ts";
import { checkLogEntry, logIndexOf, readBody } from "./log-entry.ts";
import { quote } from "./quote.ts";
import { Rejection, reasonOf, reject } from "./rejection.ts";
import { holdsMoreThan, posesAsList } from "./size.ts";
import type { Root, Trust } from "./trust.ts";

/** By what a bundle must be signed: a certificate, or one of the keys that are trusted for what it hints at. */
export type SignedBy = "certificate" | { readonly keys: (hint: string) => readonly TrustedKey[] };

export interface VerifiedBundle {
  readonly status: "verified";
  readonly signature: VerifiedSignature;
  /** When it was made, by every log and clock that vouches for it; at least one. */
  readonly times: readonly Date[];
  readonly bundle: Bundle;
}

export type Unavailable = Extract<Signature, { status: "unavailable" }>;

const mediaTypes = new Set([
  "application/vnd.dev.sigstore.bundle+json;version=0.1",
  "application/vnd.dev.sigstore.bundle+json;version=0.2",
  "application/vnd.dev.sigstore.bundle+json;version=0.3",
  "application/vnd.dev.sigstore.bundle.v0.3+json",
]);
/** The libraries take time that grows with the square of a certificate's size; Fulcio's have 2 KiB. */
const mostMaterial = 256 * 1024;
const codeSigning = "1.3.6.1.5.5.7.3.3";

/**
 * Verifies one Sigstore bundle: its signature, its signer, when it was made and that it is logged. `bytes` are what a
 * message signature is over; an envelope carries its own. What is signed is for the caller to look at. Never throws:
 * whatever is wrong with a bundle is a reason.
 */
export function verifyBundle(
  document: JsonValue,
  trust: Trust,
  signedBy: SignedBy,
  bytes?: Uint8Array,
): VerifiedBundle | InvalidSignature | Unavailable {
  try {
    const bundle = readBundle(document);
    checkMessage(bundle, bytes);
    return signedBy === "certificate"
      ? verifyCertified(bundle, trust, bytes)
      : verifyKeyed(bundle, trust, signedBy.keys, bytes);
  } catch (thrown) {
    return { status: "invalid", reason: reasonOf(thrown) };
  }
}

function readBundle(document: JsonValue): Bundle {
  if (!isJsonObject(document)) return reject("it is no Sigstore bundle");
  const { mediaType } = document;
  if (typeof mediaType !== "string" || !mediaTypes.has(mediaType)) {
    return reject("it is of no version of a Sigstore bundle that is known here");
  }
  checkUnambiguous(document);
  if (posesAsList(document)) reject("an object in it poses as a list");
  if (holdsMoreThan(document["verificationMaterial"] ?? null, mostMaterial)) {
    reject("what it says about its signer is larger than 256 KiB");
  }
  const bundle = bundleFromJSON(document);
  for (const entry of bundle.verificationMaterial.tlogEntries) readBody(entry);
  if (bundle.content.$case === "dsseEnvelope") {
    const { signatures } = bundle.content.dsseEnvelope;
    if (signatures.length !== 1) reject(`its envelope has ${signatures.length} signatures instead of one`);
    if (signatures[0]?.keyid !== hintOf(bundle))
      reject("the key id of its envelope is another than the bundle's");
  }
  return bundle;
}

/** Of two contents, or two ways to say who signed, another program may take the other. */
function checkUnambiguous(document: JsonObject): void {
  const count = (object: JsonValue | undefined, names: readonly string[]) =>
    isJsonObject(object) ? names.filter((name) => (at(object, name) ?? null) !== null).length : 0;
  const content = count(document, ["dsseEnvelope", "messageSignature"]);
  const signer = count(document["verificationMaterial"], [
    "publicKey",
    "certificate",
    "x509CertificateChain",
  ]);
  if (content !== 1 || signer !== 1) reject("it does not say exactly once what is signed and by whom");
}

function hintOf({ verificationMaterial: { content } }: Bundle): string {
  return content.$case === "publicKey" ? content.publicKey.hint : "";
}

const digestAlgorithms = new Map([
  [32, "sha256"],
  [48, "sha384"],
  [64, "sha512"],
]);

/** The library takes the digest in a bundle for granted where no log entry repeats it. */
function checkMessage({ content }: Bundle, bytes: Uint8Array | undefined): void {
  if (content.$case !== "messageSignature") return;
  const { digest } = content.messageSignature.messageDigest;
  const algorithm = digestAlgorithms.get(digest.length) ?? reject("its digest is of no known length");
  const signed = bytes ?? reject("it signs bytes that are not at hand instead of a statement about them");
  if (!createHash(algorithm).update(signed).digest().equals(digest)) reject("its digest is of other bytes");
}

function verifyCertified(
  bundle: Bundle,
  trust: Trust,
  bytes: Uint8Array | undefined,
): VerifiedBundle | Unavailable {
  const certificate =
    certificateOf(bundle) ?? reject("it is signed by a key, and a certificate must say whose");
  if (certificate.ca || !certificate.keyUsage?.includes(codeSigning))
    reject("its certificate is not for signing code");
  const roots = rootsWithLogs(bundle, trust).filter(({ authorities }) =>
    authorities.some((one) => certificate.checkIssued(one)),
  );
  if (roots.length === 0) return { status: "unavailable", reason: "no-trusted-root" };
  return firstThatHolds(roots, (root) => {
    const { entity, signer } = verifyUnder(root, bundle, bytes);
    const extensions = (signer.identity?.oids ?? []).map(
      ({ oid, value }): Extension => ({ oid: oid?.id.join(".") ?? "", value }),
    );
    const times = checkLog(bundle, entity, { key: signer.key, certificate }, root);
    return {
      status: "verified",
      signature: { status: "verified", ...readIdentity(extensions), ...logIndex(bundle) },
      times,
      bundle,
    };
  });
}

/** The roots that know every log of a bundle: Sigstore opens new logs, which an older root cannot know. */
function rootsWithLogs({ verificationMaterial: { tlogEntries } }: Bundle, { roots }: Trust): Root[] {
  return roots.filter(
    ({ material: { tlogs } }) =>
      tlogs.length === 0 ||
      tlogEntries.every(({ logId }) => tlogs.some(({ logID }) => logId?.keyId.equals(logID) === true)),
  );
}

function certificateOf({ verificationMaterial: { content } }: Bundle): X509Certificate | null {
  if (content.$case === "publicKey") return null;
  const leaf =
    content.$case === "certificate" ? content.certificate : content.x509CertificateChain.certificates[0];
  return new X509Certificate(leaf?.rawBytes ?? reject("it has no certificate"));
}

function verifyKeyed(
  bundle: Bundle,
  trust: Trust,
  find: (hint: string) => readonly TrustedKey[],
  bytes: Uint8Array | undefined,
): VerifiedBundle | Unavailable {
  if (certificateOf(bundle) !== null) reject("it is signed by a certificate instead of a key");
  const keys = find(hintOf(bundle));
  if (keys.length === 0) return { status: "unavailable", reason: "no-trusted-key" };
  const roots = rootsWithLogs(bundle, trust);
  if (roots.length === 0) return { status: "unavailable", reason: "no-trusted-root" };
  const pairs = roots.flatMap((root) => keys.map((key) => ({ root, key })));
  try {
    return firstThatHolds(pairs, ({ root, key }) => {
      const { entity } = verifyUnder(root, bundle, bytes, key);
      const times = checkLog(bundle, entity, { key: key.key, certificate: null }, root);
      const signature = { status: "verified", key: keyDigest(key.key), ...logIndex(bundle) } as const;
      return { status: "verified", signature, times, bundle };
    });
  } catch (thrown) {
    // All else holds, and the keys were not found by a name: it is somebody else's.
    const foreign = thrown instanceof VerificationError && thrown.code === "SIGNATURE_ERROR";
    if (foreign && keys.every(({ id }) => id === ""))
      return { status: "unavailable", reason: "no-trusted-key" };
    throw thrown;
  }
}

/** The first result there is; where there is none, what the last one failed of. */
function firstThatHolds<T, R>(options: readonly T[], verify: (option: T) => R): R {
  let last: unknown = new Rejection("nothing is trusted");
  for (const option of options) {
    try {
      return verify(option);
    } catch (thrown) {
      last = thrown;
    }
  }
  throw last;
}

function verifyUnder(root: Root, bundle: Bundle, bytes: Uint8Array | undefined, key?: TrustedKey) {
  const entity = toSignedEntity(bundle, bytes === undefined ? undefined : Buffer.from(bytes));
  const publicKey = (hint: string) =>
    key === undefined
      ? reject(`no key ${quote(hint)} is trusted`)
      : {
          publicKey: key.key,
          validFor: (date: Date) =>
            (key.from === undefined || key.from <= date) && (key.until === undefined || date < key.until),
        };
  const signer = new Verifier({ ...root.material, publicKey }, root.thresholds).verify(entity);
  return { entity, signer };
}

function checkLog(
  bundle: Bundle,
  entity: SignedEntity,
  signer: Parameters<typeof checkLogEntry>[1],
  root: Root,
): Date[] {
  const times = entity.timestamps.flatMap((one) => {
    if (one.$case === "timestamp-authority") return [one.timestamp.signingTime];
    return one.tlogEntry.inclusionPromise === undefined
      ? []
      : [new Date(Number(one.tlogEntry.integratedTime) * 1000)];
  });
  for (const entry of bundle.verificationMaterial.tlogEntries) checkLogEntry(entry, signer, times, root);
  return times;
}

function logIndex({ verificationMaterial: { tlogEntries } }: Bundle): { logIndex?: string } {
  return tlogEntries[0] === undefined ? {} : { logIndex: logIndexOf(tlogEntries[0]) };
}
