import { exceeded } from "./limits.ts";

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** What is kept between lines; more is given back. */
const largest = 1024 * 1024;

/** Cuts a stream of bytes into lines, without ever holding more than one line. */
export interface LineReader {
  push(chunk: Uint8Array): void;
}

/** Calls `onLine` with each line, without its line break. A line longer than `limit` bytes is a PROBE_LIMIT_LINE error. */
export function createLineReader(limit: number, onLine: (line: Uint8Array) => void): LineReader {
  // Copied, not collected: a thousand one-byte chunks would each keep the buffer alive that they were cut from.
  let held = Buffer.allocUnsafe(4096);
  let length = 0;
  const add = (part: Uint8Array) => {
    const needed = length + part.length;
    if (needed > limit) throw exceeded("line", limit, "wrote a longer line");
    if (needed > held.length) {
      const larger = Buffer.allocUnsafe(Math.max(needed, held.length * 2));
      held.copy(larger, 0, 0, length);
      held = larger;
    }
    held.set(part, length);
    length = needed;
  };
  return {
    push: (chunk) => {
      let start = 0;
      for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
        add(chunk.subarray(start, end));
        start = end + 1;
        const lineLength = held[length - 1] === CARRIAGE_RETURN && length > 0 ? length - 1 : length;
        length = 0;
        const line = held.subarray(0, lineLength);
        if (held.length > largest) held = Buffer.allocUnsafe(4096);
        onLine(line);
      }
      add(chunk.subarray(start));
    },
  };
}
