import type { JsonObject } from "../../model/json-value.js";
/** How a bundle wants to be started; `${…}` stands in it as in its manifest. */
export interface BundleLaunch {
    /** Behind the name of Node.js: the program first. */
    readonly args: readonly string[];
    readonly env: ReadonlyMap<string, string>;
    /** What the user has not chosen, by its key. */
    readonly choices: ReadonlyMap<string, Choice>;
}
type Choice = string | readonly string[];
/**
 * Reads how the manifest of a bundle starts its server (`server.mcp_config`), or says why mcp-lock does not start it:
 * only programs of the bundle for Node.js are.
 */
export declare function readBundleLaunch(manifest: JsonObject, entries: ReadonlyMap<string, string>, platform?: NodeJS.Platform): BundleLaunch | string;
/** The arguments and variables with which a bundle is started that lies in `folder`. */
export declare function expandBundleLaunch({ args, env, choices }: BundleLaunch, folder: string): {
    args: string[];
    env: ReadonlyMap<string, string>;
};
export {};
