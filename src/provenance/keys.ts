import { createPublicKey, type KeyObject } from "node:crypto";
import { sha256 } from "../json/canonical.ts";
import { parseJson } from "../json/strict.ts";
import { decodeText } from "../json/text.ts";
import { McpLockError } from "../model/error.ts";
import type { JsonValue } from "../model/json-value.ts";
import { at, bytesAt, listAt, textAt } from "./json-path.ts";
import { reasonOf, reject } from "./rejection.ts";
import { dateAt } from "./validity.ts";

/** A public key that is trusted by itself, without a certificate. */
export interface TrustedKey {
  /** What a signature calls it: the key's id in a registry, empty where it has none. */
  readonly id: string;
  readonly key: KeyObject;
  readonly from?: Date;
  readonly until?: Date;
}

/** A key of a package registry. */
export interface RegistryKey extends TrustedKey {
  /** What the registry signs with it; a registry's own list does not say. */
  readonly usage: "signatures" | "attestations" | "any";
}

/** The keys of the user's choice. */
export interface TrustedKeys {
  /** They count instead of those that a registry publishes, and of the embedded ones. */
  readonly registry?: readonly RegistryKey[];
  /** Those of npm's default registry, where they are newer than the embedded ones. */
  readonly default?: readonly RegistryKey[];
  /** Keys that images are signed with (`cosign sign --key`). */
  readonly image: readonly TrustedKey[];
}

const most = 64;
const usages = new Map([
  ["npm:signatures", "signatures"],
  ["npm:attestations", "attestations"],
] as const);

/** Reads a file of registry keys, in either form; see `registryKeys`. TRUST_KEY_INVALID where it is none. */
export function readRegistryKeys(bytes: Uint8Array, where: string): RegistryKey[] {
  return refuseBad(where, "a list of registry keys", () => {
    const keys = registryKeys(listAt(parseJson(decodeText(bytes, where), where), most, "keys"));
    return keys.length > 0 ? keys : reject("it holds no key");
  });
}

/**
 * The keys of a registry: as `/-/npm/v1/keys` publishes them (`keyid`, `key`, `expires`), or as Sigstore's trust
 * repository lists them (`keyId`, `keyUsage`, `publicKey`). ECDSA with P-256 only, as npm signs with no other.
 */
export function registryKeys(list: readonly JsonValue[]): RegistryKey[] {
  if (list.length > most) reject(`there are more than ${most} registry keys`);
  return list.flatMap((one) => (at(one, "keyid") === undefined ? listedKey(one) : [publishedKey(one)]));
}

/** Of the keys that a registry publishes those that can be used here: it may list others for other programs. */
export function usableKeys(list: readonly JsonValue[]): RegistryKey[] {
  return list.slice(0, most).flatMap((one) => {
    try {
      return registryKeys([one]);
    } catch {
      return [];
    }
  });
}

function publishedKey(one: JsonValue): RegistryKey {
  const until = dateAt(one, "expires");
  return {
    id: textAt(one, "keyid"),
    usage: "any",
    key: p256(bytesAt(one, "key")),
    ...(until === undefined ? {} : { until }),
  };
}

/** Keys for purposes that are unknown here are left out. */
function listedKey(one: JsonValue): RegistryKey[] {
  const found = [...usages].find(([name]) => name === textAt(one, "keyUsage"));
  if (found === undefined) return [];
  const validFor = at(one, "publicKey", "validFor");
  const [from, until] = [dateAt(validFor, "start"), dateAt(validFor, "end")];
  return [
    {
      id: textAt(one, "keyId"),
      usage: found[1],
      key: p256(bytesAt(one, "publicKey", "rawBytes")),
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
    },
  ];
}

function p256(bytes: Buffer): KeyObject {
  const key = createPublicKey({ key: bytes, format: "der", type: "spki" });
  const curve = key.asymmetricKeyDetails?.namedCurve;
  return curve === "prime256v1" ? key : reject("a registry key is none of ECDSA with P-256");
}

/** Reads a public key in PEM, as `cosign public-key` writes it. TRUST_KEY_INVALID where it is none. */
export function readImageKey(bytes: Uint8Array, where: string): TrustedKey {
  return refuseBad(where, "a public key in PEM", () => {
    const text = decodeText(bytes, where);
    if (!text.includes("-----BEGIN PUBLIC KEY-----")) reject("it has no PUBLIC KEY block");
    return { id: "", key: createPublicKey(text) };
  });
}

function refuseBad<T>(where: string, what: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new McpLockError("TRUST_KEY_INVALID", `${where} is not ${what}: ${reasonOf(cause)}`, { cause });
  }
}

/** `sha256:` over the DER form (SubjectPublicKeyInfo) of a key. */
export function keyDigest(key: KeyObject): string {
  return sha256(key.export({ format: "der", type: "spki" }));
}
