/** The last bytes of a stream, for messages about what went wrong. */
export interface Tail {
    push(chunk: Uint8Array): void;
    /** The kept bytes as text; what is not UTF-8 is replaced. */
    text(): string;
}
/** Keeps at most the last `limit` bytes, whatever is pushed. */
export declare function createTail(limit: number): Tail;
