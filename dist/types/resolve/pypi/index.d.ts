import { McpLockError } from "../../model/error.js";
import type { PypiSource } from "../../model/source.js";
import type { World } from "../../world.js";
import { type Login } from "../netrc.js";
/** A package index as the user has configured it. */
export interface PypiIndex {
    /** Its address without a login, with a slash at the end. */
    readonly url: URL;
    readonly login: Login | null;
}
/** The indexes to ask, in this order: the first that knows a project is the one that counts, as for uv. */
export interface PypiConfig {
    readonly indexes: readonly PypiIndex[];
    /** Whether the index that the installer asks last is among them. */
    readonly hasDefault: boolean;
    /** The user's logins by host. */
    readonly logins: ReadonlyMap<string, Login>;
}
/** The user's configuration of package indexes, from the environment. No index is known to mcp-lock itself. */
export declare function readPypiConfig(installer: PypiSource["installer"], world: World): Promise<PypiConfig>;
/** PYPI_CONFIG, with the name of the variable to set. */
export declare function noIndex(problem: string, installer: PypiSource["installer"]): McpLockError;
/**
 * The same for uv, in its own variables: a command line could be seen by others. Where none is asked last, the last
 * of the others is, so that uv asks none of its own.
 */
export declare function uvVariables({ indexes }: PypiConfig): Record<string, string>;
/** The login for an address, which belongs to its host: never sent to another one, nor without encryption elsewhere. */
export declare function loginFor(url: URL, index: PypiIndex, { logins }: PypiConfig): Login | null;
