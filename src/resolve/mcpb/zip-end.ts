import { damaged, type Zip } from "./zip-errors.ts";

const endSignature = 0x06054b50;
const endLength = 22;
const locatorSignature = 0x07064b50;
const locatorLength = 20;
const signatureStart = Buffer.from("MCPB_SIG_V1");
const signatureEnd = Buffer.from("MCPB_SIG_END");
/** Programs look for the end record in the last 64 KiB. */
const signatureLimit = 0xffff;

export interface ZipEnd {
  readonly entries: number;
  /** Where the central directory starts, and where it ends. */
  readonly start: number;
  readonly end: number;
}

/**
 * The end record (APPNOTE 4.3.16). It is the last of the archive, or followed by nothing but a signature of
 * `mcpb sign`, so that a program that searches for it backwards finds no other.
 */
export function endOfArchive(zip: Zip): ZipEnd {
  const { data } = zip;
  const signature = signatureLength(zip);
  const at = data.length - signature - endLength;
  if (at < 0 || data.readUInt32LE(at) !== endSignature)
    throw damaged(zip, "it is no zip archive, or something follows its end");
  // `mcpb sign` of some versions counts its signature as the comment, of others it does not.
  const comment = data.readUInt16LE(at + 20);
  if (comment !== 0 && comment !== signature) throw damaged(zip, "it has a comment, or is cut off");
  const entries = data.readUInt16LE(at + 10);
  const [size, start] = [data.readUInt32LE(at + 12), data.readUInt32LE(at + 16)];
  if (entries === 0xffff || size === 0xffffffff || start === 0xffffffff || hasLocator(data, at))
    throw damaged(zip, "it is in the format Zip64");
  if (data.readUInt32LE(at + 4) !== 0 || data.readUInt16LE(at + 8) !== entries)
    throw damaged(zip, "it is part of an archive in several files");
  if (start + size !== at) throw damaged(zip, "its directory is not where its end says");
  return { entries, start, end: at };
}

/** Some programs obey a Zip64 locator wherever its bytes stand before the end record. */
function hasLocator(data: Buffer, end: number): boolean {
  return end >= locatorLength && data.readUInt32LE(end - locatorLength) === locatorSignature;
}

/** `MCPB_SIG_V1`, a length, a PKCS #7 message, `MCPB_SIG_END`: the bytes of that, 0 where there is none. */
function signatureLength(zip: Zip): number {
  const { data } = zip;
  if (!data.subarray(-signatureEnd.length).equals(signatureEnd)) return 0;
  const tail = data.subarray(-signatureLimit);
  const at = tail.lastIndexOf(signatureStart);
  const lengthAt = at + signatureStart.length;
  const rest = tail.length - lengthAt - 4 - signatureEnd.length;
  if (at < 0 || rest < 0 || tail.readUInt32LE(lengthAt) !== rest)
    throw damaged(zip, "its signature is damaged");
  if (tail.includes("PK\u0005\u0006", at, "latin1")) throw damaged(zip, "its signature holds a second end");
  return tail.length - at;
}
