import { type KeyObject } from "node:crypto";
import type { JsonValue } from "../model/json-value.js";
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
/** Reads a file of registry keys, in either form; see `registryKeys`. TRUST_KEY_INVALID where it is none. */
export declare function readRegistryKeys(bytes: Uint8Array, where: string): RegistryKey[];
/**
 * The keys of a registry: as `/-/npm/v1/keys` publishes them (`keyid`, `key`, `expires`), or as Sigstore's trust
 * repository lists them (`keyId`, `keyUsage`, `publicKey`). ECDSA with P-256 only, as npm signs with no other.
 */
export declare function registryKeys(list: readonly JsonValue[]): RegistryKey[];
/** Of the keys that a registry publishes those that can be used here: it may list others for other programs. */
export declare function usableKeys(list: readonly JsonValue[]): RegistryKey[];
/** Reads a public key in PEM, as `cosign public-key` writes it. TRUST_KEY_INVALID where it is none. */
export declare function readImageKey(bytes: Uint8Array, where: string): TrustedKey;
/** `sha256:` over the DER form (SubjectPublicKeyInfo) of a key. */
export declare function keyDigest(key: KeyObject): string;
