/** The first key that stands twice in one object, quoted; for the message of an error already certain. */
export declare function findDuplicateKey(text: string): string;
