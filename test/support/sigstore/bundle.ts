import type { LogEntry } from "./rekor.ts";

/** A Sigstore bundle in JSON, open to be spoilt. */
export interface Bundle {
  mediaType: string;
  verificationMaterial: {
    x509CertificateChain?: { certificates: { rawBytes: string }[] };
    certificate?: { rawBytes: string };
    publicKey?: { hint: string };
    tlogEntries: LogEntry[];
    timestampVerificationData?: { rfc3161Timestamps: { signedTimestamp: string }[] };
  };
  dsseEnvelope?: Envelope;
  messageSignature?: { messageDigest: { algorithm: string; digest: string }; signature: string };
}

export interface Envelope {
  payload: string;
  payloadType: string;
  signatures: { sig: string; keyid: string }[];
}

export type Format = "0.1" | "0.2" | "0.3";

/** The media type of a format. */
export function mediaTypeOf(format: Format): string {
  return format === "0.3"
    ? "application/vnd.dev.sigstore.bundle.v0.3+json"
    : `application/vnd.dev.sigstore.bundle+json;version=${format}`;
}

/** What is signed of an envelope: its type and payload, each after its length (DSSE v1). */
export function preAuthEncoding(type: string, payload: Buffer): Buffer {
  const length = Buffer.byteLength(type);
  return Buffer.concat([Buffer.from(`DSSEv1 ${length} ${type} ${payload.length} `), payload]);
}

/** What a log of version 1 notes of a bundle's content; `verifier` is a certificate or a key, in PEM. */
export function logBody(
  kind: "dsse" | "intoto" | "hashedrekord",
  bundle: Pick<Bundle, "dsseEnvelope" | "messageSignature">,
  verifier: string,
  hash: (text: string | Buffer) => string,
): { kind: string; apiVersion: string; spec: object } {
  const by = base64(verifier);
  const { dsseEnvelope: envelope, messageSignature: message } = bundle;
  if (message !== undefined) {
    const digest = Buffer.from(message.messageDigest.digest, "base64").toString("hex");
    const data = { hash: { algorithm: "sha256", value: digest } };
    const signature = { content: message.signature, publicKey: { content: by } };
    return { kind: "hashedrekord", apiVersion: "0.0.1", spec: { data, signature } };
  }
  if (envelope === undefined) throw new Error("a bundle without content");
  const payloadHash = { algorithm: "sha256", value: hash(Buffer.from(envelope.payload, "base64")) };
  const whole = { algorithm: "sha256", value: hash(JSON.stringify(envelope)) };
  if (kind === "intoto") {
    const signatures = envelope.signatures.map(({ sig, keyid }) => ({
      ...(keyid !== "" && { keyid }),
      sig: base64(sig),
      publicKey: by,
    }));
    const content = { envelope: { payloadType: envelope.payloadType, signatures }, hash: whole, payloadHash };
    return { kind, apiVersion: "0.0.2", spec: { content } };
  }
  const signatures = envelope.signatures.map(({ sig }) => ({ signature: sig, verifier: by }));
  return { kind: "dsse", apiVersion: "0.0.1", spec: { envelopeHash: whole, payloadHash, signatures } };
}

function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}
