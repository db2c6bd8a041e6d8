import { isUtf8 } from "node:buffer";
import { endOfArchive } from "./zip-end.ts";
import { damaged, tooLarge, type Zip } from "./zip-errors.ts";

/** An entry as the central directory describes it (APPNOTE 4.3.12). */
export interface ZipRecord {
  readonly name: string;
  readonly rawName: Buffer;
  readonly isFolder: boolean;
  readonly flags: number;
  /** 0: stored, 8: Deflate. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly offset: number;
}

export const flag = { descriptor: 1 << 3, utf8: 1 << 11 } as const;
/** How hard Deflate tried, a descriptor behind the data, names in UTF-8: all else changes what the bytes are. */
const knownFlags = (3 << 1) | flag.descriptor | flag.utf8;
const recordSignature = 0x02014b50;
const recordLength = 46;

/** The central directory and where it starts. It ends where the end record begins: there is nothing in between. */
export function readDirectory(zip: Zip, limit: number): { start: number; records: ZipRecord[] } {
  const { entries, start, end } = endOfArchive(zip);
  if (entries > limit) throw tooLarge(zip, `an archive of more than ${limit} entries`);
  const records: ZipRecord[] = [];
  let at = start;
  for (let index = 0; index < entries; index += 1) {
    const { record, next } = readRecord(at, end, zip);
    records.push(record);
    at = next;
  }
  if (at !== end) throw damaged(zip, "its directory is longer than its entries");
  return { start, records };
}

function readRecord(at: number, end: number, zip: Zip): { record: ZipRecord; next: number } {
  const { data } = zip;
  if (at + recordLength > end || data.readUInt32LE(at) !== recordSignature)
    throw damaged(zip, "its directory is cut off or damaged");
  const nameEnd = at + recordLength + data.readUInt16LE(at + 28);
  const next = nameEnd + data.readUInt16LE(at + 30);
  if (next > end) throw damaged(zip, "its directory is cut off or damaged");
  const flags = data.readUInt16LE(at + 8);
  const rawName = data.subarray(at + recordLength, nameEnd);
  const name = readName(rawName, flags, zip);
  const refuse = (problem: string) => damaged(zip, `its entry ${JSON.stringify(name)} ${problem}`);
  const record = {
    name,
    rawName,
    isFolder: name.endsWith("/"),
    flags,
    method: data.readUInt16LE(at + 10),
    crc: data.readUInt32LE(at + 16),
    packedSize: data.readUInt32LE(at + 20),
    size: data.readUInt32LE(at + 24),
    offset: data.readUInt32LE(at + 42),
  };
  if (data.readUInt16LE(at + 32) !== 0) throw refuse("has a comment");
  if (data.readUInt16LE(at + 34) !== 0) throw refuse("lies in another file");
  checkRecord(record, data.readUInt32LE(at + 38), refuse);
  checkExtra(data.subarray(nameEnd, next), refuse);
  return { record, next };
}

function readName(raw: Buffer, flags: number, zip: Zip): string {
  // Without the flag the name is CP437 by the letter of the format, and UTF-8 for some programs.
  const isText = (flags & flag.utf8) === 0 ? raw.every((byte) => byte < 0x80) : isUtf8(raw);
  if (!isText) throw damaged(zip, "the name of an entry is not UTF-8, or not said to be");
  return raw.toString("utf8");
}

type Refuse = (problem: string) => Error;

function checkRecord(
  { flags, method, isFolder, size, packedSize }: ZipRecord,
  attributes: number,
  refuse: Refuse,
): void {
  if ((flags & 1) !== 0) throw refuse("is encrypted");
  if ((flags & ~knownFlags) !== 0) throw refuse(`has the flags 0x${flags.toString(16)}`);
  if (method !== 0 && method !== 8) throw refuse(`is packed by the method ${method}`);
  if (method === 0 && size !== packedSize) throw refuse("is stored, in another size than its own");
  // Nothing, deflated, is two bytes.
  if (isFolder && (size !== 0 || packedSize > 2)) throw refuse("is a folder with content");
  checkKind(attributes, isFolder, refuse);
}

/** The type of a Unix file is in the upper half, whatever system the entry claims to come from: programs differ. */
function checkKind(attributes: number, isFolder: boolean, refuse: Refuse): void {
  const type = (attributes >>> 28) & 0xf;
  if (type === 0o12) throw refuse("is a symbolic link");
  if (type !== 0 && type !== (isFolder ? 0o4 : 0o10)) throw refuse("is neither a file nor a folder");
  if (!isFolder && (attributes & 0x10) !== 0) throw refuse("is a folder by its attributes only");
}

/** Fields that would change what an entry is, by APPNOTE 4.5.2, 4.6.9 and the format of WinZip. */
const meaningful = new Map([
  [0x0001, "needs Zip64"],
  [0x0017, "is encrypted"],
  [0x7075, "has a second name"],
  [0x9901, "is encrypted"],
]);

/** Extra fields are times, owners and padding; the ones that mean more are refused, and so is what cannot be read. */
export function checkExtra(extra: Buffer, refuse: Refuse): void {
  for (let at = 0; at < extra.length; ) {
    if (at + 4 > extra.length) throw refuse("has damaged extra fields");
    const problem = meaningful.get(extra.readUInt16LE(at));
    if (problem !== undefined) throw refuse(problem);
    at += 4 + extra.readUInt16LE(at + 2);
    if (at > extra.length) throw refuse("has damaged extra fields");
  }
}
