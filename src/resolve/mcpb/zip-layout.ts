import { checkExtra, flag, type ZipRecord } from "./zip-directory.ts";
import { damaged, type Zip } from "./zip-errors.ts";

export interface PlacedEntry {
  readonly record: ZipRecord;
  /** Its bytes as they lie in the archive. */
  readonly packed: Buffer;
}

const headerSignature = 0x04034b50;
const headerLength = 30;
const descriptorSignature = 0x08074b50;

/** Finds the bytes of each entry. Entries must fill the archive up to its directory, without gap or overlap. */
export function placeEntries(records: readonly ZipRecord[], start: number, zip: Zip): PlacedEntry[] {
  const placed: PlacedEntry[] = [];
  let at = 0;
  for (const record of [...records].sort((a, b) => a.offset - b.offset)) {
    if (record.offset !== at)
      throw damaged(zip, `there are other bytes before ${JSON.stringify(record.name)}`);
    const { packed, next } = placeEntry(record, start, zip);
    placed.push({ record, packed });
    at = next;
  }
  if (at !== start) throw damaged(zip, "there are other bytes before its directory");
  return placed;
}

function placeEntry(record: ZipRecord, end: number, zip: Zip): { packed: Buffer; next: number } {
  const { data } = zip;
  const { offset } = record;
  const refuse = (problem: string) => damaged(zip, `its entry ${JSON.stringify(record.name)} ${problem}`);
  if (offset + headerLength > end || data.readUInt32LE(offset) !== headerSignature)
    throw refuse("has no header");
  const nameEnd = offset + headerLength + data.readUInt16LE(offset + 26);
  const dataStart = nameEnd + data.readUInt16LE(offset + 28);
  const dataEnd = dataStart + record.packedSize;
  if (dataEnd > end) throw refuse("is cut off");
  if (!data.subarray(offset + headerLength, nameEnd).equals(record.rawName))
    throw refuse("has another name in its header");
  if (!agrees(record, data.subarray(offset, offset + headerLength)))
    throw refuse("is described otherwise in its header");
  checkExtra(data.subarray(nameEnd, dataStart), refuse);
  const trailer = descriptorLength(record, data.subarray(dataEnd, end));
  if (trailer === null) throw refuse("is described otherwise behind its data");
  return { packed: data.subarray(dataStart, dataEnd), next: dataEnd + trailer };
}

/** Whether an entry's own header says what the directory says; with a descriptor it may leave sizes and sum open. */
function agrees({ flags, method, crc, packedSize, size }: ZipRecord, header: Buffer): boolean {
  const told = [header.readUInt32LE(14), header.readUInt32LE(18), header.readUInt32LE(22)];
  const isOpen = (flags & flag.descriptor) !== 0 && told.every((value) => value === 0);
  const isSame = told[0] === crc && told[1] === packedSize && told[2] === size;
  return header.readUInt16LE(6) === flags && header.readUInt16LE(8) === method && (isOpen || isSame);
}

/** The length of the descriptor behind an entry's data (APPNOTE 4.3.9), with or without its signature. */
function descriptorLength({ flags, crc, packedSize, size }: ZipRecord, rest: Buffer): number | null {
  if ((flags & flag.descriptor) === 0) return 0;
  const signed = Buffer.alloc(16);
  [descriptorSignature, crc, packedSize, size].forEach((value, index) => {
    signed.writeUInt32LE(value, 4 * index);
  });
  if (rest.subarray(0, 16).equals(signed)) return 16;
  return rest.subarray(0, 12).equals(signed.subarray(4)) ? 12 : null;
}
