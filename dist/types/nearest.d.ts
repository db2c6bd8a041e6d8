/** What may have been meant by a word that is none of the known ones; null where none is near. */
export declare function nearest(word: string, known: readonly string[]): string | null;
