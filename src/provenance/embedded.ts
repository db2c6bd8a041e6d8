import { embedded } from "./embedded.generated.js";
import { type RegistryKey, registryKeys } from "./keys.ts";
import { readTrustedRoot, type Trust } from "./trust.ts";

let trust: Trust | undefined;
let keys: readonly RegistryKey[] | undefined;

/** The root of Sigstore's public-good instance, as it was on the day that `taken` names. */
export function embeddedTrust(): Trust {
  trust ??= readTrustedRoot(Buffer.from(embedded.trustedRoot), "the embedded trust root", embedded.taken);
  return trust;
}

/** The keys of npm's default registry, of the same day. */
export function embeddedRegistryKeys(): readonly RegistryKey[] {
  keys ??= registryKeys(embedded.registryKeys);
  return keys;
}
