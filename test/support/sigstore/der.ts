/** Values in ASN.1's distinguished encoding (X.690), as far as certificates and timestamps need them. */
export type Der = Buffer;

export function sequence(...parts: readonly Der[]): Der {
  return element(0x30, Buffer.concat(parts));
}

/** A set, in the order that X.690 section 11.6 asks for. */
export function setOf(...parts: readonly Der[]): Der {
  return element(0x31, Buffer.concat(parts.toSorted(Buffer.compare)));
}

export function integer(value: number | Buffer): Der {
  const bytes = typeof value === "number" ? bigEndian(value) : value;
  const isHigh = (bytes[0] ?? 0) > 0x7f;
  return element(0x02, isHigh ? Buffer.concat([Buffer.of(0), bytes]) : bytes);
}

export function oid(dotted: string): Der {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  return element(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

export function octets(bytes: Uint8Array): Der {
  return element(0x04, bytes);
}

export function bits(bytes: Uint8Array, unused = 0): Der {
  return element(0x03, Buffer.concat([Buffer.of(unused), bytes]));
}

export function utf8(text: string): Der {
  return element(0x0c, Buffer.from(text, "utf8"));
}

export const yes: Der = element(0x01, Buffer.of(0xff));

/** For the years from 1950 to 2049. */
export function utcTime(time: Date): Der {
  return element(0x17, Buffer.from(`${digits(time).slice(2)}Z`));
}

export function generalizedTime(time: Date): Der {
  return element(0x18, Buffer.from(`${digits(time)}Z`));
}

/** An explicit tag around a value, or an implicit one in place of that of a set or sequence. */
export function tagged(number: number, ...parts: readonly Der[]): Der {
  return element(0xa0 + number, Buffer.concat(parts));
}

/** An implicit tag in place of that of a string. */
export function implicit(number: number, bytes: Uint8Array): Der {
  return element(0x80 + number, bytes);
}

/** What is inside of a value, without its tag and length. */
export function contentOf(value: Der): Buffer {
  const length = value[1] ?? 0;
  return value.subarray(length < 0x80 ? 2 : 2 + (length & 0x7f));
}

function element(tag: number, content: Uint8Array): Der {
  const { length } = content;
  const long = bigEndian(length);
  const head = length < 0x80 ? [tag, length] : [tag, 0x80 + long.length, ...long];
  return Buffer.concat([Buffer.from(head), content]);
}

function bigEndian(value: number): Buffer {
  const hex = value.toString(16);
  return Buffer.from(hex.padStart(hex.length + (hex.length % 2), "0"), "hex");
}

function base128(value: number): number[] {
  const high = Math.floor(value / 128);
  const before = high === 0 ? [] : base128(high).map((byte) => byte | 0x80);
  return [...before, value % 128];
}

function digits(time: Date): string {
  return time.toISOString().slice(0, 19).replace(/\D/g, "");
}
