/** Cuts a stream of bytes into lines, without ever holding more than one line. */
export interface LineReader {
    push(chunk: Uint8Array): void;
}
/** Calls `onLine` with each line, without its line break. A line longer than `limit` bytes is a PROBE_LIMIT_LINE error. */
export declare function createLineReader(limit: number, onLine: (line: Uint8Array) => void): LineReader;
