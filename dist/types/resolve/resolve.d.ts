import type { Artifact } from "../model/artifact.js";
import type { Source } from "../model/source.js";
import type { World } from "../world.js";
import type { NpmConfig } from "./npm-config.js";
/** A program on this machine that serves, before the server's own arguments. */
export interface Program {
    readonly path: string;
    readonly args: readonly string[];
}
export interface Resolved {
    readonly artifact: Artifact;
    /** Puts the artifact in place and names the program to start; null for a server that is dialled. */
    readonly prepare: () => Promise<Program | null>;
}
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
/**
 * The program of a locked artifact that is in place already, when the source still names that version; else
 * null. It can be started while the registry is asked whether the version still consists of these bytes.
 */
export declare function lockedProgram(source: Source, locked: Artifact | null, context: ResolveContext): Promise<Program | null>;
/**
 * What exactly is the artifact that a source names? `locked` is what was agreed before, so that bytes which
 * are at hand need not be fetched again. Nothing is executed.
 */
export declare function resolve(source: Source, locked: Artifact | null, context: ResolveContext): Promise<Resolved>;
