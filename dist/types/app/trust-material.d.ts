import { type RegistryKey } from "../provenance/keys.js";
import { type Trust } from "../provenance/trust.js";
import type { World } from "../world.js";
/** Whom signatures are believed when the command line does not say. */
export interface Material {
    readonly trust: Trust;
    /** The keys of npm's default registry. */
    readonly registryKeys: readonly RegistryKey[];
    readonly from: "embedded" | "updated";
}
/** The trust that `mcp-lock trust update` has brought, unless this version carries that of a later day. */
export declare function currentMaterial(world: World): Promise<Material>;
/**
 * Fetches Sigstore's trust root, and the keys of npm's default registry, from Sigstore's repository of The Update
 * Framework, and keeps them in the cache. Every answer is verified by the chain of roots that begins with the one of
 * this version. `MCP_LOCK_TUF_URL` and `MCP_LOCK_TUF_ROOT` name another repository and its first root.
 * TRUST_UPDATE when it cannot be reached or does not hold.
 */
export declare function updateMaterial(root: string, nodePath: string, world: World): Promise<Material>;
