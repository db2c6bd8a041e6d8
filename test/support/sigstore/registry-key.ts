import { since } from "./certificate-authority.ts";
import { type KeyPair, keyPairOf, sha256, signWith } from "./keys.ts";

/** A key that signs for a registry, or for whoever signs without certificates. */
export interface SigningKey {
  readonly keyid: string;
  readonly pair: KeyPair;
  /** When it is no longer to be trusted; null for never. */
  readonly expires: string | null;
}

/** The registry key of a name: the same name is the same key. */
export function registryKeyOf(name: string, expires: string | null = null): SigningKey {
  const pair = keyPairOf(`${name} registry key`);
  const keyid = `SHA256:${sha256(pair.spki).toString("base64").replace("=", "")}`;
  return { keyid, pair, expires };
}

/** The key as npm's registries publish it, in `/-/npm/v1/keys`. */
export function publishedKey({ keyid, pair, expires }: SigningKey) {
  const type = "ecdsa-sha2-nistp256";
  return { expires, keyid, keytype: type, scheme: type, key: pair.spki.toString("base64") };
}

/** The key as Sigstore's TUF repository has it for npm, once for each of its uses. */
export function trustedKeys({ keyid, pair, expires }: SigningKey) {
  const validFor = { start: since.toISOString(), ...(expires !== null && { end: expires }) };
  const publicKey = {
    rawBytes: pair.spki.toString("base64"),
    keyDetails: "PKIX_ECDSA_P256_SHA_256",
    validFor,
  };
  return ["npm:signatures", "npm:attestations"].map((keyUsage) => ({ keyId: keyid, keyUsage, publicKey }));
}

/** npm's registry signature of a version: over `name@version:integrity`. */
export function registrySignature(
  key: SigningKey,
  name: string,
  version: string,
  integrity: string,
): { keyid: string; sig: string } {
  const sig = signWith(key.pair, Buffer.from(`${name}@${version}:${integrity}`)).toString("base64");
  return { keyid: key.keyid, sig };
}
