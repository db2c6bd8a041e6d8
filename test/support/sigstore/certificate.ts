import {
  bits,
  type Der,
  implicit,
  integer,
  octets,
  oid,
  sequence,
  setOf,
  tagged,
  utcTime,
  utf8,
  yes,
} from "./der.ts";
import { type KeyPair, sha256, signWith } from "./keys.ts";

export const ecdsaWithSha256: Der = sequence(oid("1.2.840.10045.4.3.2"));

/** What a certificate says (RFC 5280). */
export interface Certified {
  /** Common name; the empty string for no name at all, as Fulcio's leaves have it. */
  readonly subject: string;
  readonly issuer: string;
  /** The key that is certified, as SubjectPublicKeyInfo. */
  readonly spki: Buffer;
  readonly serial: number;
  readonly from: Date;
  readonly until: Date;
  readonly extensions: readonly Der[];
}

/** The part of a certificate that is signed. */
export function toBeSigned(certified: Certified): Der {
  const { subject, issuer, spki, serial, from, until, extensions } = certified;
  return sequence(
    tagged(0, integer(2)),
    integer(serial),
    ecdsaWithSha256,
    nameOf(issuer),
    sequence(utcTime(from), utcTime(until)),
    nameOf(subject),
    spki,
    tagged(3, sequence(...extensions)),
  );
}

export function certify(certified: Certified, issuer: KeyPair): Der {
  const signed = toBeSigned(certified);
  return sequence(signed, ecdsaWithSha256, bits(signWith(issuer, signed)));
}

/** A name that consists of a common name. */
export function nameOf(common: string): Der {
  return common === "" ? sequence() : sequence(setOf(sequence(oid("2.5.4.3"), utf8(common))));
}

export function extension(id: string, value: Uint8Array, isCritical = false): Der {
  return sequence(oid(id), ...(isCritical ? [yes] : []), octets(value));
}

/** The extensions of a certificate that may issue others. */
export function issuing(subject: Buffer, issuer: Buffer): Der[] {
  const certSign = bits(Buffer.of(0x06), 1);
  return [
    extension("2.5.29.15", certSign, true),
    extension("2.5.29.19", sequence(yes), true),
    ...keyIdentifiers(subject, issuer),
  ];
}

/** The extensions of a certificate whose key may sign for one purpose: the last number of its key usage. */
export function signing(subject: Buffer, issuer: Buffer, purpose: "codeSigning" | "timeStamping"): Der[] {
  const usage = oid(`1.3.6.1.5.5.7.3.${purpose === "codeSigning" ? 3 : 8}`);
  return [
    extension("2.5.29.15", bits(Buffer.of(0x80), 7), true),
    extension("2.5.29.37", sequence(usage), purpose === "timeStamping"),
    ...keyIdentifiers(subject, issuer),
  ];
}

function keyIdentifiers(subject: Buffer, issuer: Buffer): Der[] {
  return [
    extension("2.5.29.14", octets(identifierOf(subject))),
    extension("2.5.29.35", sequence(implicit(0, identifierOf(issuer)))),
  ];
}

function identifierOf(spki: Buffer): Buffer {
  return sha256(spki).subarray(0, 20);
}
