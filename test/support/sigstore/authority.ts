import { type Bundle, type Format, logBody, mediaTypeOf, preAuthEncoding } from "./bundle.ts";
import { makeCertificateAuthority } from "./certificate-authority.ts";
import { makeCtLog } from "./ct-log.ts";
import type { Identity } from "./identity.ts";
import { type KeyPair, keyPairOf, sha256, signWith, toPem } from "./keys.ts";
import type { SigningKey } from "./registry-key.ts";
import { type Inclusion, makeRekor } from "./rekor.ts";
import { inTotoType, type Statement } from "./statement.ts";
import { makeTimestampAuthority } from "./timestamp-authority.ts";
import { type TrustedRoot, trustedRootOf } from "./trusted-root.ts";

/** How something is signed; what is not said is as the deployment does it. */
export interface SignOptions {
  /** When the certificate is issued. */
  readonly at?: Date;
  /** When the log or the timestamp authority sees the signature. */
  readonly seenAt?: Date;
  readonly format?: Format;
  /** What the log notes of an envelope. */
  readonly entry?: "dsse" | "intoto";
  /** How the log proves its entry; null for no entry. */
  readonly inclusion?: Inclusion | null;
  /** Whether a timestamp authority signs the time. */
  readonly timestamped?: boolean;
  /** Whether another key signs than the certificate is for; the log notes what was signed. */
  readonly byOtherKey?: boolean;
  /** Whether a log promises in the certificate to publish it. */
  readonly inCtLog?: boolean;
  /** Of the envelope. */
  readonly payloadType?: string;
}

/** A whole deployment of Sigstore in memory, whose signatures are real. */
export interface Authority {
  readonly name: string;
  /** What makes its signatures trusted. */
  trustedRoot(): TrustedRoot;
  /** Signs a statement or text in an envelope, or bytes as a message, with a certificate for an identity. */
  sign(content: Statement | string | Uint8Array, identity: Identity, options?: SignOptions): Bundle;
  /** The same with a key that a verifier has to know. */
  signWithKey(content: Statement | string | Uint8Array, key: SigningKey, options?: SignOptions): Bundle;
}

/** The time at which things are signed unless a test says otherwise. */
export const signedAt = new Date("2026-03-01T12:00:00Z");

/**
 * A deployment of a name: the same name has the same keys, another name is not trusted by its root.
 * A public one logs certificates and signatures; a private one, like GitHub's own, has timestamps instead.
 */
export function makeAuthority(name = "sigstore", kind: "public" | "private" = "public"): Authority {
  const certificates = makeCertificateAuthority(name);
  const ctLog = makeCtLog(name);
  const rekor = makeRekor(name);
  const timestamps = makeTimestampAuthority(name);
  const isPublic = kind === "public";
  let signatures = 0;

  const finish = (content: Content, verifier: Verifier, options: SignOptions, at: Date): Bundle => {
    const { format = "0.3", entry = format === "0.1" ? "intoto" : "dsse" } = options;
    const { seenAt = new Date(at.getTime() + 2000), timestamped = !isPublic } = options;
    const usual = format === "0.1" ? "promise" : "both";
    const { inclusion = isPublic ? usual : null } = options;
    const body = logBody(entry, content, verifier.pem, (text) => sha256(Buffer.from(text)).toString("hex"));
    const tlogEntries = inclusion === null ? [] : [rekor.append(body, seenAt, inclusion)];
    const stamp = timestamps.stamp(content.signature, seenAt).toString("base64");
    const rfc3161Timestamps = timestamped ? [{ signedTimestamp: stamp }] : [];
    const { signature: _, ...signed } = content;
    return {
      mediaType: mediaTypeOf(format),
      verificationMaterial: {
        ...verifier.material(format),
        tlogEntries,
        timestampVerificationData: { rfc3161Timestamps },
      },
      ...signed,
    };
  };

  return {
    name,
    trustedRoot: () =>
      trustedRootOf({ name, certificates, timestamps, logs: isPublic ? { ctLog, rekor } : null }),
    sign: (content, identity, options = {}) => {
      const { at = signedAt, inCtLog = isPublic } = options;
      signatures += 1;
      const key = keyPairOf(`${name} leaf ${signatures}`);
      const leaf = certificates.issue(identity, key, at, inCtLog ? ctLog : null);
      const rawBytes = leaf.toString("base64");
      const chain = certificates.chain.map((bytes) => ({ rawBytes: bytes.toString("base64") }));
      const material = (format: Format) =>
        format === "0.3"
          ? { certificate: { rawBytes } }
          : { x509CertificateChain: { certificates: [{ rawBytes }, ...chain] } };
      const signer = options.byOtherKey === true ? keyPairOf(`${name} other key`) : key;
      const signed = signContent(content, signer, "", options.payloadType);
      return finish(signed, { pem: toPem("CERTIFICATE", leaf), material }, options, at);
    },
    signWithKey: (content, { keyid, pair }, options = {}) => {
      const material = () => ({ publicKey: { hint: keyid } });
      const signed = signContent(content, pair, keyid, options.payloadType);
      return finish(signed, { pem: pair.pem, material }, options, options.at ?? signedAt);
    },
  };
}

/** Who signed, for the log in PEM and for the bundle. */
interface Verifier {
  readonly pem: string;
  material(format: Format): object;
}

type Content = Pick<Bundle, "dsseEnvelope" | "messageSignature"> & { readonly signature: Buffer };

function signContent(
  content: Statement | string | Uint8Array,
  key: KeyPair,
  keyid: string,
  payloadType = inTotoType,
): Content {
  if (content instanceof Uint8Array) {
    const signature = signWith(key, content);
    const messageDigest = { algorithm: "SHA2_256", digest: sha256(content).toString("base64") };
    return { messageSignature: { messageDigest, signature: signature.toString("base64") }, signature };
  }
  const payload = Buffer.from(typeof content === "string" ? content : JSON.stringify(content));
  const signature = signWith(key, preAuthEncoding(payloadType, payload));
  const signatures = [{ sig: signature.toString("base64"), keyid }];
  return { dsseEnvelope: { payload: payload.toString("base64"), payloadType, signatures }, signature };
}
