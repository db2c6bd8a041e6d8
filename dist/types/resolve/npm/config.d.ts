import type { JsonValue } from "../../model/json-value.js";
import type { World } from "../../world.js";
/** npm's configuration as npm itself reads it: environment, project, user and global files, then defaults. */
export interface NpmConfig {
    /** Options that npm's libraries take: registries, credentials, proxies, certificates. */
    readonly options: Readonly<Record<string, unknown>>;
    /** Milliseconds for one answer. All that resolving one package asks for may take twice as long. */
    readonly patience: number;
    /** What registries have said of packages since this was read, or are about to say: none is asked twice. */
    readonly packuments: Map<string, Promise<JsonValue>>;
    /** The host that npm asks when nothing is configured. */
    readonly defaultRegistry: string;
    /**
     * The registry that the repository's own `.npmrc` names for a package, or null. Only that is part of a
     * package's identity: a mirror that one machine is set to use serves the same packages.
     */
    projectRegistry(name: string): string | null;
}
/** Loads npm's configuration for the repository at `root`. */
export declare function loadNpmConfig(root: string, nodePath: string, world: World): Promise<NpmConfig>;
