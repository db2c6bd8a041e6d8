import { createPublicKey, type KeyObject, type X509Certificate } from "node:crypto";
import type { TransparencyLogEntry } from "@sigstore/bundle";
import { parseJson } from "../json/strict.ts";
import type { JsonValue } from "../model/json-value.ts";
import { at, bytesAt, textAt } from "./json-path.ts";
import { reject } from "./rejection.ts";
import { posesAsList } from "./size.ts";
import type { Root } from "./trust.ts";
import { isValidAt } from "./validity.ts";

/** Who signed, as a bundle has it. */
export interface Signer {
  readonly key: KeyObject;
  readonly certificate: X509Certificate | null;
}

/**
 * What the library leaves open about a log entry that it has verified: that its numbers have one meaning (it puts
 * `Number(…)` of them under the log's signature, for which "7" and "0x7" are equal), that the entry names this
 * signer (else the log does not tell the owner of the identity about this signature), and that the log was in
 * service at that time (it asks that of entries with a promise only).
 */
export function checkLogEntry(
  entry: TransparencyLogEntry,
  signer: Signer,
  times: readonly Date[],
  root: Root,
): void {
  const { inclusionProof } = entry;
  checkNumbers([entry.logIndex, entry.integratedTime]);
  if (inclusionProof !== undefined) checkNumbers([inclusionProof.logIndex, inclusionProof.treeSize]);
  const logs = root.material.tlogs.filter(({ logID }) => logID.equals(entry.logId.keyId));
  if (!logs.some((log) => times.every((time) => isValidAt(log.validFor, time)))) {
    reject("the transparency log was not in service at that time");
  }
  checkVerifier(verifierOf(readBody(entry)), signer);
}

/** What the log has recorded, read before the libraries read it; see `posesAsList`. */
export function readBody(entry: TransparencyLogEntry): JsonValue {
  const body = parseJson(entry.canonicalizedBody.toString("utf8"), "the log entry");
  return posesAsList(body) ? reject("an object in the log entry poses as a list") : body;
}

/** Where the log has the entry: vouched for by its promise, or else by its proof. */
export function logIndexOf(entry: TransparencyLogEntry): string {
  return entry.inclusionPromise === undefined
    ? (entry.inclusionProof?.logIndex ?? entry.logIndex)
    : entry.logIndex;
}

function checkNumbers(numbers: readonly string[]): void {
  if (!numbers.every((text) => /^(?:0|[1-9]\d{0,15})$/.test(text) && Number.isSafeInteger(Number(text)))) {
    reject("a number in the log entry is not written as one");
  }
}

/** The certificate or key that the log recorded, in DER: Rekor's types hashedrekord, dsse and intoto. */
function verifierOf(body: JsonValue): Buffer {
  const [kind, version] = [textAt(body, "kind"), textAt(body, "apiVersion")];
  switch (`${kind} ${version}`) {
    case "hashedrekord 0.0.1":
      return fromPem(bytesAt(body, "spec", "signature", "publicKey", "content"));
    case "dsse 0.0.1":
      return fromPem(bytesAt(body, "spec", "signatures", 0, "verifier"));
    case "intoto 0.0.2":
      return fromPem(bytesAt(body, "spec", "content", "envelope", "signatures", 0, "publicKey"));
    case "hashedrekord 0.0.2":
      return rawBytes(at(body, "spec", "hashedRekordV002", "signature", "verifier"));
    case "dsse 0.0.2":
      return rawBytes(at(body, "spec", "dsseV002", "signatures", 0, "verifier"));
    default:
      return reject("the log entry is of an unknown kind");
  }
}

function rawBytes(verifier: JsonValue | undefined): Buffer {
  const kind = at(verifier, "x509Certificate") === undefined ? "publicKey" : "x509Certificate";
  return bytesAt(verifier, kind, "rawBytes");
}

function fromPem(pem: Buffer): Buffer {
  const text = pem.toString("latin1");
  const block = /^\s*-----BEGIN ([A-Z ]{1,30})-----([A-Za-z0-9+/=\s]+)-----END ([A-Z ]{1,30})-----\s*$/.exec(
    text,
  );
  if (block === null || block[1] !== block[3]) return reject("the log entry names no key");
  if (block[1] === "CERTIFICATE") return Buffer.from(block[2] ?? "", "base64");
  return createPublicKey(text).export({ format: "der", type: "spki" });
}

function checkVerifier(verifier: Buffer, { key, certificate }: Signer): void {
  const expected = certificate?.raw ?? key.export({ format: "der", type: "spki" });
  if (!verifier.equals(expected)) reject("the entry of the transparency log names another signer");
}
