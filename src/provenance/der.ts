import { reject } from "./rejection.ts";

/** One element of DER (X.690): its tag octet and what it holds. */
export interface Element {
  readonly tag: number;
  readonly content: Buffer;
}

/** The elements that bytes consist of, one after another. Only tags of one octet and lengths below 2^24. */
export function readElements(bytes: Buffer): Element[] {
  const elements: Element[] = [];
  let rest = bytes;
  while (rest.length > 0) {
    const [tag = 0, first = 0x80] = rest;
    const octets = first < 0x80 ? 0 : first & 0x7f;
    if ((tag & 0x1f) === 0x1f || first === 0x80 || octets > 3 || rest.length < 2 + octets) return malformed();
    const length = octets === 0 ? first : rest.readUIntBE(2, octets);
    const end = 2 + octets + length;
    if (end > rest.length) return malformed();
    elements.push({ tag, content: rest.subarray(2 + octets, end) });
    rest = rest.subarray(end);
  }
  return elements;
}

/** The only element that bytes consist of. */
export function readElement(bytes: Buffer): Element {
  const [element, ...others] = readElements(bytes);
  return element === undefined || others.length > 0 ? malformed() : element;
}

function malformed(): never {
  return reject("its certificate has a malformed extension");
}
