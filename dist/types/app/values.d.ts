/**
 * A declared string with its variables expanded as a client would. Without `env`, nothing of the user's
 * environment is used: defaults count, and everything else is a placeholder.
 */
export declare function expand(text: string, env: ReadonlyMap<string, string> | null): string;
/** The variables of the environment that a declared string refers to. */
export declare function referencesIn(text: string): string[];
/** The environment that a declaration sets: its values expanded, or a placeholder for each of its names. */
export declare function expandAll(values: ReadonlyMap<string, string>, env: ReadonlyMap<string, string> | null): ReadonlyMap<string, string>;
