import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLineReader } from "../../src/probe/lines.ts";

/** The lines read from chunks; each is copied, for a line is only lent. */
function linesOf(chunks: readonly Uint8Array[], limit = 1000): string[] {
  const lines: string[] = [];
  const reader = createLineReader(limit, (line) => lines.push(Buffer.from(line).toString("latin1")));
  for (const chunk of chunks) reader.push(chunk);
  return lines;
}

const read = (text: string, limit?: number) => linesOf([Buffer.from(text, "latin1")], limit);
const bytesOf = (text: string) => [...Buffer.from(text, "latin1")].map((byte) => Buffer.of(byte));
const tooLong = expect.objectContaining({ code: "PROBE_LIMIT_LINE" });

describe("the line reader", () => {
  it("cuts a chunk at its line feeds", () => {
    expect(read("one\ntwo\n")).toEqual(["one", "two"]);
  });

  it("holds a line back until its line feed has arrived", () => {
    expect(read("one\ntwo")).toEqual(["one"]);
  });

  it("joins a line that arrives one byte at a time", () => {
    expect(linesOf(bytesOf("one\r\ntwo\n"))).toEqual(["one", "two"]);
  });

  it("takes a carriage return before a line feed as part of the break", () => {
    expect(read("one\r\n\r\ntwo\r\n")).toEqual(["one", "", "two"]);
  });

  it("keeps every other carriage return", () => {
    expect(read("a\rb\r\r\n")).toEqual(["a\rb\r"]);
  });

  it("passes empty lines on", () => {
    expect(read("\n\n")).toEqual(["", ""]);
  });

  it("gives the same lines however the bytes are cut into chunks", () => {
    const byte = fc.constantFrom(0x0a, 0x0d, 0x61, 0xff);
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ maxLength: 20 }).chain((own) => fc.tuple(fc.constant(own), byte))),
        (parts) => {
          const chunks = parts.map(([own, last]) => Buffer.from([...own, last]));
          expect(linesOf(chunks, 1e6)).toEqual(linesOf([Buffer.concat(chunks)], 1e6));
        },
      ),
    );
  });

  it("keeps what it holds when the chunk that it came from is written over", () => {
    const lines: string[] = [];
    const reader = createLineReader(1000, (line) => lines.push(Buffer.from(line).toString()));
    const chunk = Buffer.from("first");
    reader.push(chunk);
    chunk.fill("x");
    reader.push(Buffer.from("\n"));
    expect(lines).toEqual(["first"]);
  });

  it("reads a line that outgrows every buffer on the way", () => {
    const line = "0123456789".repeat(2_000);
    expect(linesOf([...bytesOf(line), Buffer.from("\n")], 20_000)).toEqual([line]);
  });

  it("takes a line of exactly the limit", () => {
    expect(read("12345\n", 5)).toEqual(["12345"]);
  });

  it("refuses a longer line as soon as it is too long, whether or not it ever ends", () => {
    expect(() => read("123456", 5)).toThrow(tooLong);
  });

  it("refuses a line that gets too long one byte at a time", () => {
    expect(() => linesOf(bytesOf("123456"), 5)).toThrow(tooLong);
  });

  it("measures each line by itself", () => {
    expect(read("12345\n12345\n12345\n", 5)).toHaveLength(3);
  });
});
