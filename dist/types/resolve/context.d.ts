import type { Artifact } from "../model/artifact.js";
import type { Attested } from "../model/attestations.js";
import { McpLockError } from "../model/error.js";
import type { World } from "../world.js";
import type { Closure } from "./closure.js";
import type { NpmConfig } from "./npm/config.js";
/** What was agreed on before. */
export interface Locked {
    readonly artifact: Artifact;
    /** null where none was locked. */
    readonly closure: Closure | null;
}
/** A program on this machine that serves, before the server's own arguments. */
export interface Program {
    readonly path: string;
    readonly args: readonly string[];
    /** Variables that it is started with, below those of the declaration. */
    readonly env?: ReadonlyMap<string, string>;
    /** The folders that it consists of; none for the client of a container engine. */
    readonly folders: readonly string[];
}
export interface Resolved {
    readonly artifact: Artifact;
    /** Everything that the artifact pulls in; null where that cannot be listed. */
    readonly closure: Closure | null;
    /** Why it could not be listed here, though there is a way elsewhere: to be told. */
    readonly unlisted?: string;
    /** Why the locked version is not to be had any more, where its source has withdrawn it. */
    readonly withdrawn?: McpLockError;
    /** Asks the source who signed the artifact; absent where nothing could be signed, or nobody may be asked. */
    readonly attest?: () => Promise<Attested>;
    /** Why mcp-lock cannot start it, whatever it is allowed to do. */
    readonly unstartable?: McpLockError;
    /** Puts the artifact in place and names the program to start; null for a server that is dialled. */
    readonly prepare: () => Promise<Program | null>;
}
/** For what mcp-lock locks, and does not know how to start. */
export declare function unstartable(problem: string): Required<Pick<Resolved, "unstartable" | "prepare">>;
export interface ResolveContext {
    /** The repository: an absolute path. */
    readonly root: string;
    readonly offline: boolean;
    /** The Node.js that starts servers. */
    readonly nodePath: string;
    /** Repository-relative paths that mcp-lock itself writes, which are no part of a local server. */
    readonly ownFiles: readonly string[];
    /** npm's configuration, loaded when first asked for. */
    readonly npmConfig: () => Promise<NpmConfig>;
    readonly world: World;
}
