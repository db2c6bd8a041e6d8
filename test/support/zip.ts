import { crc32, deflateRawSync } from "node:zlib";

/** An entry of an archive in a test. What is left out is as an honest packer writes it. */
export interface ZipPart {
  readonly name: string | Buffer;
  readonly content?: string | Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  /** The bytes as packed, where they are not what `method` makes of `content`. */
  readonly packed?: Uint8Array;
  readonly crc?: number;
  readonly size?: number;
  readonly packedSize?: number;
  readonly attributes?: number;
  readonly extra?: Uint8Array;
  readonly comment?: string;
  readonly disk?: number;
  /** How the entry's own header differs from the directory. */
  readonly header?: Partial<Omit<ZipPart, "header" | "descriptor">>;
  /** Whether sizes and sum follow the data. */
  readonly descriptor?: "signed" | "plain";
  /** Bytes before the entry. */
  readonly before?: Uint8Array;
  readonly offset?: number;
}

export interface ArchiveParts {
  /** Bytes between the last entry and the directory, at the directory's end, and behind everything. */
  readonly beforeDirectory?: Uint8Array;
  readonly afterDirectory?: Uint8Array;
  readonly behind?: Uint8Array;
  readonly comment?: Uint8Array;
  readonly commentLength?: number;
  readonly entries?: number;
  readonly entriesHere?: number;
  readonly disk?: number;
  readonly directoryStart?: number;
  readonly directorySize?: number;
}

const none = Buffer.alloc(0);
const numbers = (...fields: [width: 2 | 4, value: number][]) =>
  Buffer.concat(
    fields.map(([width, value]) => {
      const bytes = Buffer.alloc(width);
      bytes.writeUIntLE(value, 0, width);
      return bytes;
    }),
  );

type Written = ReturnType<typeof written>;

function written(part: Omit<ZipPart, "header">) {
  const content = Buffer.from(part.content ?? "");
  const method = part.method ?? 8;
  const packed = Buffer.from(part.packed ?? (method === 8 ? deflateRawSync(content) : content));
  const name = Buffer.isBuffer(part.name) ? part.name : Buffer.from(part.name);
  const flags =
    part.flags ?? (part.descriptor === undefined ? 0 : 8) | (name.some((b) => b > 0x7f) ? 0x800 : 0);
  const { extra = none, attributes = 0o100644 * 0x10000, comment = "", disk = 0 } = part;
  const [crc, size, packedSize] = [
    part.crc ?? crc32(content),
    part.size ?? content.length,
    part.packedSize ?? packed.length,
  ];
  return { name, method, packed, flags, extra, attributes, comment, disk, crc, size, packedSize };
}

function headerOf({ name, flags, method, crc, packedSize, size, extra }: Written): Buffer {
  const lengths = numbers([2, name.length], [2, extra.length]);
  const start = numbers([4, 0x04034b50], [2, 20], [2, flags], [2, method], [4, 0]);
  return Buffer.concat([start, numbers([4, crc], [4, packedSize], [4, size]), lengths, name, extra]);
}

function recordOf(one: Written, offset: number): Buffer {
  const { name, flags, method, crc, packedSize, size, extra, comment, disk, attributes } = one;
  return Buffer.concat([
    numbers([4, 0x02014b50], [2, 0x0314], [2, 20], [2, flags], [2, method], [4, 0]),
    numbers([4, crc], [4, packedSize], [4, size], [2, name.length], [2, extra.length], [2, comment.length]),
    numbers([2, disk], [2, 0], [4, attributes], [4, offset]),
    name,
    extra,
    Buffer.from(comment),
  ]);
}

/** A zip archive, honest unless its parts say otherwise. */
export function zip(parts: readonly ZipPart[], archive: ArchiveParts = {}): Buffer {
  const bodies: Buffer[] = [];
  const records: Buffer[] = [];
  let at = 0;
  const add = (bytes: Uint8Array) => {
    bodies.push(Buffer.from(bytes));
    at += bytes.length;
  };
  for (const { header = {}, ...part } of parts) {
    const one = written(part);
    add(part.before ?? none);
    records.push(recordOf(one, part.offset ?? at));
    const open = part.descriptor === undefined ? {} : { crc: 0, size: 0, packedSize: 0 };
    add(headerOf({ ...one, ...open, ...written({ ...part, ...one, ...open, ...header }) }));
    add(one.packed);
    const sums = numbers([4, one.crc], [4, one.packedSize], [4, one.size]);
    if (part.descriptor === "signed") add(numbers([4, 0x08074b50]));
    if (part.descriptor !== undefined) add(sums);
  }
  add(archive.beforeDirectory ?? none);
  const directory = Buffer.concat([...records, archive.afterDirectory ?? none]);
  const { comment = none, disk = 0, entries = parts.length } = archive;
  const end = Buffer.concat([
    numbers([4, 0x06054b50], [2, disk], [2, 0], [2, archive.entriesHere ?? entries], [2, entries]),
    numbers([4, archive.directorySize ?? directory.length], [4, archive.directoryStart ?? at]),
    numbers([2, archive.commentLength ?? comment.length]),
    comment,
  ]);
  return Buffer.concat([...bodies, directory, end, archive.behind ?? none]);
}

/** What `mcpb sign` puts behind a bundle. */
export function signatureBlock(message: Uint8Array, length = message.length): Buffer {
  return Buffer.concat([
    Buffer.from("MCPB_SIG_V1"),
    numbers([4, length]),
    message,
    Buffer.from("MCPB_SIG_END"),
  ]);
}

export const manifestPart: ZipPart = {
  name: "manifest.json",
  content: JSON.stringify({ manifest_version: "0.3", name: "notes", version: "1.4.0" }),
};
