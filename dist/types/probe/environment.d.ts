/** A server started with nothing of the user's: what stands here, and the names that its declaration sets. */
export declare function processEnvironment(folder: string, declared: ReadonlyMap<string, string>, nodePath: string): Record<string, string>;
