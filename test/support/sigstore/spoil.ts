import { isDeepStrictEqual } from "node:util";
import type { Bundle, Envelope } from "./bundle.ts";
import { keyPairOf, signWith } from "./keys.ts";
import type { LogEntry } from "./rekor.ts";

/** Makes another bundle of one; the one stays as it is. Throws where it has nothing that could be spoilt. */
export type Spoil = (bundle: Bundle) => Bundle;

/** Ways to spoil a bundle after it has been signed; whoever takes one of these has not looked. */
export const spoils = {
  /** Another statement under the signature. */
  changedPayload: envelope((it) => {
    const text = Buffer.from(it.payload, "base64")
      .toString()
      .replace(/"name":"/, '"name":"x');
    it.payload = Buffer.from(text).toString("base64");
  }),
  truncatedPayload: envelope((it) => {
    it.payload = Buffer.from(it.payload, "base64").subarray(0, -8).toString("base64");
  }),
  changedPayloadType: envelope((it) => {
    it.payloadType = "text/plain";
  }),
  /** A good signature over something else. */
  otherSignature: signature(() => {
    const other = signWith(keyPairOf("another key"), Buffer.from("something else"));
    return other;
  }),
  truncatedSignature: signature((sig) => sig.subarray(0, -4)),
  emptySignature: signature(() => Buffer.alloc(0)),
  noSignature: envelope((it) => {
    it.signatures = [];
  }),
  twoSignatures: envelope((it) => {
    it.signatures = [...it.signatures, ...it.signatures];
  }),
  noContent: edit((it) => {
    delete it.dsseEnvelope;
    delete it.messageSignature;
  }),
  unknownMediaType: edit((it) => {
    it.mediaType = "application/json";
  }),
  noVerificationMaterial: edit((it) => {
    delete it.verificationMaterial.certificate;
    delete it.verificationMaterial.x509CertificateChain;
    delete it.verificationMaterial.publicKey;
  }),
  noLogEntry: edit((it) => {
    it.verificationMaterial.tlogEntries = [];
  }),
  /** Neither the log nor an authority says when. */
  noTimestamp: edit((it) => {
    for (const entry of it.verificationMaterial.tlogEntries) delete entry.inclusionPromise;
    delete it.verificationMaterial.timestampVerificationData;
  }),
  sameLogEntryTwice: edit((it) => {
    const { tlogEntries } = it.verificationMaterial;
    it.verificationMaterial.tlogEntries = [...tlogEntries, ...tlogEntries];
  }),
  changedLogTime: entry((it) => {
    it.integratedTime = String(Number(it.integratedTime) + 1);
  }),
  changedLogBody: entry((it) => {
    const body = Buffer.from(it.canonicalizedBody, "base64").toString();
    it.canonicalizedBody = Buffer.from(`${body} `).toString("base64");
  }),
  malformedLogBody: entry((it) => {
    it.canonicalizedBody = Buffer.from("{").toString("base64");
  }),
  otherLog: entry((it) => {
    it.logId.keyId = Buffer.alloc(32).toString("base64");
  }),
  changedCheckpoint: entry((it) => {
    const checkpoint = it.inclusionProof?.checkpoint;
    if (checkpoint !== undefined) checkpoint.envelope = checkpoint.envelope.replace("\n", "0\n");
  }),
  malformedCheckpoint: entry((it) => {
    const checkpoint = it.inclusionProof?.checkpoint;
    if (checkpoint !== undefined) checkpoint.envelope = "nothing";
  }),
  changedProof: entry((it) => {
    const hashes = it.inclusionProof?.hashes ?? [];
    for (const [index, hash] of hashes.entries()) hashes[index] = `AAAA${hash.slice(4)}`;
  }),
  noProofIndex: entry((it) => {
    if (it.inclusionProof !== undefined) it.inclusionProof.logIndex = "-1";
  }),
} satisfies Record<string, Spoil>;

/** Ways to spoil a bundle with a certificate. */
export const certificateSpoils = {
  /** A bit of the certificate's signature. */
  changedCertificate: certificate((bytes) => {
    const last = bytes.length - 1;
    bytes[last] = (bytes[last] ?? 0) ^ 1;
    return bytes;
  }),
  truncatedCertificate: certificate((bytes) => bytes.subarray(0, -20)),
  malformedCertificate: certificate(() => Buffer.from("no certificate")),
} satisfies Record<string, Spoil>;

/** Ways to spoil a bundle with a key. */
export const keySpoils = {
  /** The envelope names another key than the bundle. The libraries do not look at it. */
  otherKeyId: envelope((it) => {
    it.signatures = it.signatures.map(({ sig }) => ({ sig, keyid: "SHA256:another" }));
  }),
  noKeyId: envelope((it) => {
    it.signatures = it.signatures.map(({ sig }) => ({ sig, keyid: "" }));
  }),
  unknownKey: edit((it) => {
    it.verificationMaterial.publicKey = { hint: "SHA256:another" };
  }),
} satisfies Record<string, Spoil>;

/** The log entry, the certificate or another part of one bundle in another one. */
export function graft(bundle: Bundle, from: Bundle, part: keyof Bundle["verificationMaterial"]): Bundle {
  const verificationMaterial = { ...bundle.verificationMaterial, [part]: from.verificationMaterial[part] };
  return { ...bundle, verificationMaterial };
}

function edit(change: (bundle: Bundle) => void): Spoil {
  return (bundle) => {
    const copy = structuredClone(bundle);
    change(copy);
    if (isDeepStrictEqual(copy, bundle)) throw new Error("the bundle has nothing to spoil");
    return copy;
  };
}

function envelope(change: (envelope: Envelope) => void): Spoil {
  return edit(({ dsseEnvelope }) => {
    if (dsseEnvelope !== undefined) change(dsseEnvelope);
  });
}

function entry(change: (entry: LogEntry) => void): Spoil {
  return edit(({ verificationMaterial }) => {
    for (const it of verificationMaterial.tlogEntries) change(it);
  });
}

function signature(change: (bytes: Buffer) => Buffer): Spoil {
  const changed = (text: string) => change(Buffer.from(text, "base64")).toString("base64");
  return edit(({ dsseEnvelope, messageSignature }) => {
    for (const it of dsseEnvelope?.signatures ?? []) it.sig = changed(it.sig);
    if (messageSignature !== undefined) messageSignature.signature = changed(messageSignature.signature);
  });
}

function certificate(change: (bytes: Buffer) => Buffer): Spoil {
  return edit(({ verificationMaterial: { certificate: single, x509CertificateChain: chain } }) => {
    const leaf = single ?? chain?.certificates[0];
    if (leaf !== undefined) leaf.rawBytes = change(Buffer.from(leaf.rawBytes, "base64")).toString("base64");
  });
}
