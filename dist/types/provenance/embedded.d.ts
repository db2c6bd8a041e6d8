import { type RegistryKey } from "./keys.js";
import { type Trust } from "./trust.js";
/** The root of Sigstore's public-good instance, as it was on the day that `taken` names. */
export declare function embeddedTrust(): Trust;
/** The keys of npm's default registry, of the same day. */
export declare function embeddedRegistryKeys(): readonly RegistryKey[];
