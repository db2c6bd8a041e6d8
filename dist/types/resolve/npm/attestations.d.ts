import type { Attested } from "../../model/attestations.js";
import type { NpmConfig } from "./config.js";
import { type Manifest } from "./registry.js";
/**
 * What a registry has to say of who signed a version: its own signatures, and the attestations that it announces.
 * A registry that announces neither signs nothing, which tells nothing of the version.
 */
export declare function fetchNpmAttestations(manifest: Manifest, config: NpmConfig): Promise<Attested>;
