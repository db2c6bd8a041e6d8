import type { World } from "../../world.js";
/** How the user has set up access to registries of container images. */
export interface OciConfig {
    /** Where images come from whose names leave that open: `HOST[:PORT]`, or null where nothing says so. */
    readonly defaultRegistry: string | null;
    /** Where cosign keeps signatures besides the repository of the image; null where nothing says so. */
    readonly signatures: SignatureStore | null;
    /** The credentials for exactly this host; null for none. */
    credentials(host: string): Credentials | null;
    /** The program that Docker would ask for credentials of a host, which is never run here; null for none. */
    helper(host: string): string | null;
}
/** A repository of signatures. */
export interface SignatureStore {
    /** null where the name leaves the registry open. */
    readonly host: string | null;
    readonly repository: string;
}
/** A name with its password, or a token that stands for both. */
export type Credentials = {
    readonly basic: string;
} | {
    readonly identityToken: string;
};
/** Loads what Docker's client and daemon are told: `DOCKER_CONFIG`, else `~/.docker`. Missing files say nothing. */
export declare function loadOciConfig(world: World): Promise<OciConfig>;
/** Only a registry on this machine is asked without TLS. */
export declare function registryScheme(host: string): "http:" | "https:";
