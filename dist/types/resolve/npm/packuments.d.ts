import { McpLockError } from "../../model/error.js";
import { type JsonValue } from "../../model/json-value.js";
import type { World } from "../../world.js";
import type { NpmConfig } from "./config.js";
/** No real package pulls in as many; a registry that invents dependencies would never end. */
export declare const packageLimit = 3000;
/** What npm's library asks before it asks a registry: it takes a promise as well. */
export interface PackumentCache {
    has(key: string): boolean;
    get(key: string): Promise<JsonValue>;
    set(): void;
    delete(): void;
    /** What went wrong with a package other than that there is none, which npm passes over if it is optional. */
    readonly failures: readonly McpLockError[];
}
/** All that a registry says about a package now, of at most 64 MiB. NPM_NOT_FOUND when it says that there is none. */
export declare function freshPackument(url: string, name: string, config: NpmConfig): Promise<JsonValue>;
/**
 * The packuments for npm's library to work with. Each is asked for once, however many servers need it; what
 * npm's cache holds is used for as long as the registry allows.
 */
export declare function packumentCache(config: NpmConfig, world: World): PackumentCache;
