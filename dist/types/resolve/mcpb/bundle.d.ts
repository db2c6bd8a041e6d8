import { type JsonObject } from "../../model/json-value.js";
import { type ZipFile, type ZipLimits } from "./zip.js";
export interface BundleLimits extends ZipLimits {
    /** Bytes of manifest.json. */
    readonly manifest: number;
}
export declare const defaultBundleLimits: BundleLimits;
export interface Bundle {
    /** Over the bytes of the file, signature included: the `fileSha256` of a server.json. */
    readonly sha256: string;
    /** SHA-256 of every file in the bundle by its path, sorted by code unit. */
    readonly entries: ReadonlyMap<string, string>;
    readonly name: string;
    readonly version: string;
    /** Its manifest.json as it stands there. */
    readonly manifest: JsonObject;
    /** What is in it, sorted like the hashes. */
    readonly files: readonly ZipFile[];
}
/** Reads an MCPB bundle: a zip archive with a manifest.json. Nothing is unpacked to disk. `where` names it in errors. */
export declare function readBundle(bytes: Uint8Array, where: string, limits?: BundleLimits): Promise<Bundle>;
