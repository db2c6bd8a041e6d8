import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText, decodeUtf8 } from "../../src/json/text.ts";
import { thrownCode } from "../support/error-code.ts";
import { text } from "../support/json-values.ts";

const bytesOf = (content: string) => new TextEncoder().encode(content);

describe("decodeText", () => {
  it("gives back any text that does not begin with a byte order mark", () => {
    fc.assert(
      fc.property(text, (content) => {
        fc.pre(!content.startsWith("\ufeff"));
        expect(decodeText(bytesOf(content), "it")).toBe(content);
      }),
    );
  });

  it.each<[string, number[]]>([
    ["a byte order mark", [0xef, 0xbb, 0xbf, 0x7b, 0x7d]],
    ["a byte order mark of UTF-16", [0xff, 0xfe, 0x7b, 0x00]],
    ["a lone continuation byte", [0x22, 0x80, 0x22]],
    ["a sequence cut short", [0x22, 0xe2, 0x82]],
    ["an overlong slash", [0xc0, 0xaf]],
    ["an encoded surrogate", [0xed, 0xa0, 0x80]],
    ["a code point beyond U+10FFFF", [0xf4, 0x90, 0x80, 0x80]],
    ["a byte of Latin-1", [0x63, 0x61, 0x66, 0xe9]],
  ])("refuses %s", (_, bytes) => {
    expect(thrownCode(() => decodeText(new Uint8Array(bytes), "it"))).toBe("TEXT_ENCODING");
  });

  it("accepts exactly the bytes that a fatal decoder accepts", () => {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    const bytes = fc.oneof(
      fc.uint8Array(),
      fc.array(fc.constantFrom(0x61, 0xc3, 0xa9, 0xed, 0xa0, 0xf0, 0x9f)),
    );
    fc.assert(
      fc.property(bytes, (some) => {
        const data = new Uint8Array(some);
        expect(thrownCode(() => decodeUtf8(data, "it")) === null).toBe(isDecodable(decoder, data));
      }),
    );
  });

  it("reads only the bytes of a view, not those around them", () => {
    const whole = bytesOf("secret{}secret");
    expect(decodeText(whole.subarray(6, 8), "it")).toBe("{}");
  });
});

describe("decodeUtf8", () => {
  it("keeps a byte order mark", () => {
    expect(decodeUtf8(bytesOf("\ufeff{}"), "it")).toBe("\ufeff{}");
  });
});

function isDecodable(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): boolean {
  try {
    decoder.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
