/** A path relative to the repository, normalised; null when it leads out of it or cannot be known. */
export declare function inRepository(path: string, folder: string): string | null;
