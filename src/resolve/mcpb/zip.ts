import { readDirectory } from "./zip-directory.ts";
import { tooLarge } from "./zip-errors.ts";
import { inflate } from "./zip-inflate.ts";
import { placeEntries } from "./zip-layout.ts";
import { checkNames } from "./zip-names.ts";

export interface ZipLimits {
  /** Bytes of the archive. */
  readonly file: number;
  /** Bytes of everything in it, unpacked. */
  readonly unpacked: number;
  readonly entries: number;
}

export interface ZipFile {
  readonly name: string;
  /** Bytes, unpacked, as the archive says; `content` never yields others. */
  readonly size: number;
  /** The unpacked bytes; an error where they are not those that the archive describes. */
  readonly content: () => AsyncIterable<Uint8Array>;
}

/**
 * The files in a zip archive (APPNOTE 6.3.10), sorted by name. Zip programs disagree about archives that say
 * something twice, so one is read only if it can be read in one way: every byte belongs to the central directory
 * or to exactly one entry of it, and each entry's own header says the same. Zip64, encryption, comments, links
 * and methods other than Deflate are refused.
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits, where: string): ZipFile[] {
  const zip = { data: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), where };
  if (bytes.length > limits.file) throw tooLarge(zip, `larger than ${limits.file} bytes`);
  const { start, records } = readDirectory(zip, limits.entries);
  if (records.reduce((sum, { size }) => sum + size, 0) > limits.unpacked)
    throw tooLarge(zip, `more than ${limits.unpacked} bytes when unpacked`);
  checkNames(records, zip);
  return placeEntries(records, start, zip)
    .filter(({ record }) => !record.isFolder)
    .sort((a, b) => (a.record.name < b.record.name ? -1 : 1))
    .map(({ record, packed }) => ({
      name: record.name,
      size: record.size,
      content: () => inflate(record, packed, zip),
    }));
}
