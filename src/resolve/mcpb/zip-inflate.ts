import { crc32, createInflateRaw } from "node:zlib";
import type { ZipRecord } from "./zip-directory.ts";
import { damaged, type Zip } from "./zip-errors.ts";

const pieceLength = 64 * 1024;

/**
 * The bytes of an entry. Stops as soon as there are more than its record says, so that a small archive cannot
 * unpack without an end, and ends in an error unless bytes, their number and their sum are those of the record.
 */
export async function* inflate(
  record: ZipRecord,
  packed: Buffer,
  zip: Zip,
): AsyncGenerator<Uint8Array, void> {
  const refuse = (problem: string, cause?: unknown) =>
    damaged(zip, `its entry ${JSON.stringify(record.name)} ${problem}`, cause);
  let length = 0;
  let crc = 0;
  for await (const piece of record.method === 0 ? slices(packed) : deflated(record, packed, refuse)) {
    length += piece.length;
    if (length > record.size) throw refuse(`is larger than the ${record.size} bytes that it is said to be`);
    crc = crc32(piece, crc);
    yield piece;
  }
  if (length !== record.size) throw refuse(`is smaller than the ${record.size} bytes that it is said to be`);
  if (crc !== record.crc) throw refuse("does not match its checksum");
}

async function* deflated(
  { size }: ZipRecord,
  packed: Buffer,
  refuse: (problem: string, cause?: unknown) => Error,
): AsyncGenerator<Uint8Array, void> {
  const engine = createInflateRaw({ chunkSize: Math.min(pieceLength, size + 64) });
  engine.end(packed);
  try {
    for await (const piece of engine) yield piece;
  } catch (cause) {
    throw refuse("is damaged", cause);
  } finally {
    engine.destroy();
  }
  if (engine.bytesWritten !== packed.length) throw refuse("has other bytes behind its content");
}

function* slices(packed: Buffer): Generator<Uint8Array, void> {
  for (let at = 0; at < packed.length; at += pieceLength) yield packed.subarray(at, at + pieceLength);
}
