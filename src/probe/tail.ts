/** The last bytes of a stream, for messages about what went wrong. */
export interface Tail {
  push(chunk: Uint8Array): void;
  /** The kept bytes as text; what is not UTF-8 is replaced. */
  text(): string;
}

/** Keeps at most the last `limit` bytes, whatever is pushed. */
export function createTail(limit: number): Tail {
  let kept: Buffer = Buffer.alloc(0);
  return {
    push: (chunk) => {
      const joined = Buffer.concat([kept, chunk.subarray(-limit)]);
      kept = joined.length > limit ? Buffer.from(joined.subarray(-limit)) : joined;
    },
    text: () => kept.toString("utf8"),
  };
}
