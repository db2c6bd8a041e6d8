import type { World } from "../world.js";
/**
 * Where downloaded artifacts are kept, by what they are: `$MCP_LOCK_CACHE`, else `$XDG_CACHE_HOME/mcp-lock`,
 * else `~/.cache/mcp-lock`. What is read from it is checked; all of it may be deleted at any time.
 */
export declare function cacheFolder(env: ReadonlyMap<string, string>): string;
type Algorithm = "sha512" | "sha256";
/** The path of a cached artifact whose bytes have this hash, `sha512-BASE64` or `sha256:HEX`; null when it is absent or damaged. */
export declare function cachedArtifact(integrity: string, world: World): Promise<string | null>;
/** Stores bytes as they arrive and returns their hash, and where they are. */
export declare function storeArtifact(pieces: AsyncIterable<Uint8Array>, world: World, algorithm?: Algorithm): Promise<{
    integrity: string;
    path: string;
}>;
/** A new path in the cache, for what is not complete yet. */
export declare function temporaryPath(world: World): Promise<string>;
export {};
