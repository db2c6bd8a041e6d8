import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTail } from "../../src/probe/tail.ts";

function tailOf(limit: number, ...chunks: string[]): string {
  const tail = createTail(limit);
  for (const chunk of chunks) tail.push(Buffer.from(chunk));
  return tail.text();
}

describe("the tail of a stream", () => {
  it("is everything while that is little", () => {
    expect(tailOf(10, "one ", "two")).toBe("one two");
  });

  it("is empty when nothing was written", () => {
    expect(tailOf(10)).toBe("");
  });

  it("is the end of a chunk that is larger than the limit", () => {
    expect(tailOf(3, "abcdef")).toBe("def");
  });

  it("forgets the oldest bytes first", () => {
    expect(tailOf(4, "abc", "def")).toBe("cdef");
  });

  it("is the end of all that was written, however that was cut", () => {
    const ascii = fc.string({ unit: "grapheme-ascii" });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.array(ascii), (limit, chunks) => {
        expect(tailOf(limit, ...chunks)).toBe(chunks.join("").slice(-limit));
      }),
    );
  });

  it("replaces what is not UTF-8", () => {
    const tail = createTail(10);
    tail.push(Buffer.of(0x61, 0xff, 0x62));
    expect(tail.text()).toBe("a\ufffdb");
  });

  it("keeps its bytes when the chunk that they came from is written over", () => {
    const tail = createTail(10);
    const chunk = Buffer.from("first");
    tail.push(chunk);
    chunk.fill("x");
    expect(tail.text()).toBe("first");
  });
});
