import { createECDH, createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from "node:crypto";

/** A key pair on the curve P-256. */
export interface KeyPair {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  /** The public key as SubjectPublicKeyInfo in DER. */
  readonly spki: Buffer;
  /** The same in PEM. */
  readonly pem: string;
}

/** The key pair of a name: the same in every run, so that only a name tells one world from another. */
export function keyPairOf(name: string): KeyPair {
  const secret = createHash("sha256").update(name).digest();
  const curve = createECDH("prime256v1");
  curve.setPrivateKey(secret);
  const point = curve.getPublicKey();
  const privateKey = createPrivateKey({
    format: "jwk",
    key: {
      kty: "EC",
      crv: "P-256",
      d: secret.toString("base64url"),
      x: point.subarray(1, 33).toString("base64url"),
      y: point.subarray(33).toString("base64url"),
    },
  });
  const publicKey = createPublicKey(privateKey);
  return {
    privateKey,
    publicKey,
    spki: publicKey.export({ type: "spki", format: "der" }),
    pem: publicKey.export({ type: "spki", format: "pem" }).toString(),
  };
}

/** An ECDSA signature with SHA-256, in DER. */
export function signWith(key: KeyPair, bytes: Uint8Array): Buffer {
  return sign("sha256", bytes, key.privateKey);
}

export function sha256(...parts: readonly Uint8Array[]): Buffer {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** Bytes in PEM. */
export function toPem(label: string, bytes: Uint8Array): string {
  const lines =
    Buffer.from(bytes)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join("\n")}\n-----END ${label}-----\n`;
}
