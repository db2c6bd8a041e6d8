import { extension } from "./certificate.ts";
import { type Der, octets } from "./der.ts";
import { type KeyPair, keyPairOf, sha256, signWith } from "./keys.ts";

/** A log of certificates, which promises to publish each in the form of a signed timestamp (RFC 6962). */
export interface CtLog {
  readonly key: KeyPair;
  readonly id: Buffer;
  /** The extension with the timestamp for a certificate that does not have it yet. */
  promise(unsigned: Der, issuer: Buffer, at: Date): Der;
}

export function makeCtLog(name: string): CtLog {
  const key = keyPairOf(`${name} ct log`);
  const id = sha256(key.spki);
  return {
    key,
    id,
    promise: (unsigned, issuer, at) => {
      const time = Buffer.alloc(8);
      time.writeBigUInt64BE(BigInt(at.getTime()));
      const length = number(unsigned.length, 3);
      const noExtensions = number(0, 2);
      const isPrecertificate = number(1, 2);
      const entry = Buffer.concat([sha256(issuer), length, unsigned]);
      const signed = Buffer.concat([Buffer.of(0, 0), time, isPrecertificate, entry, noExtensions]);
      const signature = signWith(key, signed);
      const sha256WithEcdsa = Buffer.of(4, 3);
      const timestamp = Buffer.concat([
        ...[Buffer.of(0), id, time, noExtensions, sha256WithEcdsa],
        ...[number(signature.length, 2), signature],
      ]);
      const list = Buffer.concat([number(timestamp.length + 2, 2), number(timestamp.length, 2), timestamp]);
      return extension("1.3.6.1.4.1.11129.2.4.2", octets(list));
    },
  };
}

function number(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(value, 0, bytes);
  return buffer;
}
