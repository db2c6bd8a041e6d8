import type { ResolveContext } from "./context.js";
/**
 * The files of a package in the repository, relative to its root and sorted: those that git tracks or does
 * not ignore; outside a git repository all but `node_modules`. What mcp-lock writes itself is left out.
 */
export declare function sourceFiles(folder: string, { root, ownFiles, world }: ResolveContext): Promise<string[]>;
