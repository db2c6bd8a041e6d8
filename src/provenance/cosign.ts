import { createHash, X509Certificate } from "node:crypto";
import { parseJson } from "../json/strict.ts";
import { decodeText } from "../json/text.ts";
import type { JsonValue } from "../model/json-value.ts";
import type { Digests, DigestVerdict } from "./digests.ts";
import { at, bytesAt, textAt } from "./json-path.ts";
import type { TrustedKey } from "./keys.ts";
import { reasonOf, reject } from "./rejection.ts";
import type { Trust } from "./trust.ts";
import { verifyBundle } from "./verify-bundle.ts";

/**
 * A signature as cosign up to 2 stores it beside an image (its specs/SIGNATURE_SPEC.md): a document that names the
 * image's digest, and in annotations its signature, the certificate and what the log promised.
 */
export function verifyCosign(
  signature: JsonValue,
  digests: Digests,
  trust: Trust,
  keys: readonly TrustedKey[],
): DigestVerdict {
  try {
    const payload = bytesAt(signature, "payload");
    const annotations = at(signature, "annotations");
    const certificate = at(annotations, "dev.sigstore.cosign/certificate");
    const signedBy = certificate === undefined ? { keys: () => keys } : "certificate";
    const verdict = verifyBundle(toBundle(payload, annotations, certificate), trust, signedBy, payload);
    if (verdict.status !== "verified") return verdict;
    const digest = digestIn(payload);
    if (digest !== digests.whole && !digests.parts.includes(digest)) reject("it is about another image");
    return { status: "verified", signature: verdict.signature, digests: [digest] };
  } catch (thrown) {
    return { status: "invalid", reason: reasonOf(thrown) };
  }
}

/** Which image the signed document is about, in hexadecimal. The name in there is whatever the signer typed. */
function digestIn(payload: Buffer): string {
  const document = parseJson(decodeText(payload, "the signed document"), "the signed document");
  if (at(document, "critical", "type") !== "cosign container image signature") reject("it signs no image");
  const digest = textAt(document, "critical", "image", "docker-manifest-digest");
  return /^sha256:[0-9a-f]{64}$/.test(digest)
    ? digest.slice("sha256:".length)
    : reject("it names no digest of an image");
}

function toBundle(
  payload: Buffer,
  annotations: JsonValue | undefined,
  certificate: JsonValue | undefined,
): JsonValue {
  const log = at(annotations, "dev.sigstore.cosign/bundle");
  const clock = at(annotations, "dev.sigstore.cosign/rfc3161timestamp");
  return {
    mediaType: "application/vnd.dev.sigstore.bundle+json;version=0.1",
    verificationMaterial: {
      ...(certificate === undefined
        ? { publicKey: { hint: "" } }
        : { x509CertificateChain: { certificates: [{ rawBytes: derOf(certificate) }] } }),
      tlogEntries: log === undefined ? [] : [toLogEntry(readAnnotation(log))],
      timestampVerificationData: {
        rfc3161Timestamps:
          clock === undefined
            ? []
            : [{ signedTimestamp: textAt(readAnnotation(clock), "SignedRFC3161Timestamp") }],
      },
    },
    messageSignature: {
      messageDigest: { algorithm: "SHA2_256", digest: createHash("sha256").update(payload).digest("base64") },
      signature: textAt(annotations, "dev.cosignproject.cosign/signature"),
    },
  };
}

function derOf(certificate: JsonValue): string {
  return typeof certificate === "string"
    ? new X509Certificate(certificate).raw.toString("base64")
    : reject("its certificate is no text");
}

function readAnnotation(annotation: JsonValue): JsonValue {
  return typeof annotation === "string"
    ? parseJson(annotation, "an annotation")
    : reject("an annotation is no text");
}

function toLogEntry(log: JsonValue): JsonValue {
  const body = bytesAt(log, "Payload", "body");
  const { kind, apiVersion } = kindOf(parseJson(body.toString("utf8"), "the log entry"));
  return {
    logIndex: String(at(log, "Payload", "logIndex")),
    logId: { keyId: Buffer.from(textAt(log, "Payload", "logID"), "hex").toString("base64") },
    kindVersion: { kind, version: apiVersion },
    integratedTime: String(at(log, "Payload", "integratedTime")),
    inclusionPromise: { signedEntryTimestamp: textAt(log, "SignedEntryTimestamp") },
    canonicalizedBody: body.toString("base64"),
  };
}

function kindOf(body: JsonValue): { kind: string; apiVersion: string } {
  return { kind: textAt(body, "kind"), apiVersion: textAt(body, "apiVersion") };
}
