import type { World } from "../../world.js";
import { type OciConfig } from "./config.js";
/** What a registry may take and send. */
export interface OciLimits {
    /** Bytes of one index, manifest or configuration. */
    readonly bytes: number;
    /** Entries of an index. */
    readonly entries: number;
    /** Milliseconds for everything that is asked about one image. */
    readonly time: number;
}
export declare const defaultOciLimits: OciLimits;
/** A document of a registry, with the digest that was computed over its bytes. */
export interface Fetched {
    readonly bytes: Uint8Array;
    readonly digest: string;
    /** What the registry says that it is. */
    readonly contentType: string | null;
    /** Names it in messages. */
    readonly what: string;
}
/** One repository of a registry (OCI distribution specification). */
export interface OciRepository {
    /** An index or manifest by tag or digest; what comes under a digest is what the digest names, or an error. */
    manifest(reference: string): Promise<Fetched>;
    /** A small blob by digest; `name` says in messages what of the image it is. */
    blob(digest: string, name: string): Promise<Fetched>;
    /**
     * The pages of the list of what refers to a digest (distribution specification 1.1, "Listing Referrers"), which a
     * registry may filter by type or not; null where it keeps no such lists.
     */
    referrers(digest: string, artifactType: string): Promise<Fetched[] | null>;
}
/** Opens a repository. Credentials are sent when the registry asks for them, to where it asks for them. */
export declare function openRepository(host: string, repository: string, config: OciConfig, limits: OciLimits, world: World): OciRepository;
