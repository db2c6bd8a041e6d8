/** A server started with nothing of the user's: what stands here, and the names that its declaration sets. */
export declare function processEnvironment(folder: string, declared: ReadonlyMap<string, string>, nodePath: string): Record<string, string>;
/** The environment inside a sandbox: it has a home and a /tmp of its own, so that nothing needs to name them. */
export declare function sandboxEnvironment(home: string, declared: ReadonlyMap<string, string>, nodePath: string): Record<string, string>;
