import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prettyJson, prettySize } from "../../src/json/pretty.ts";
import { anyString, choices, chooser, jsonValue, respell } from "../support/json-values.ts";

/** First and last code points of what may never stand in the text as it is. */
const hiddenRanges: readonly (readonly [number, number])[] = [
  [0x7f, 0x9f], // delete and C1 controls
  [0xad, 0xad], // soft hyphen
  [0x34f, 0x34f], // combining grapheme joiner
  [0x61c, 0x61c], // Arabic letter mark
  [0x115f, 0x1160], // Hangul fillers
  [0x17b4, 0x17b5], // Khmer inherent vowels
  [0x180b, 0x180f], // Mongolian selectors
  [0x200b, 0x200f], // zero width, left-to-right and right-to-left marks
  [0x2028, 0x202e], // separators, bidirectional embeddings and overrides
  [0x2060, 0x206f], // word joiner, invisible operators, isolates
  [0x2800, 0x2800], // blank braille pattern
  [0x3164, 0x3164], // Hangul filler
  [0xe000, 0xf8ff], // private use
  [0xfe00, 0xfe0f], // variation selectors
  [0xfeff, 0xfeff], // byte order mark
  [0xffa0, 0xffa0], // half-width Hangul filler
  [0xfff0, 0xffff], // specials
  [0xe0000, 0xe03ff], // tags, further variation selectors
  [0xf0000, 0x10ffff], // supplementary private use
];

const hiddenCharacter = fc
  .constantFrom(...hiddenRanges)
  .chain(([first, last]) => fc.integer({ min: first, max: last }))
  .map((code) => String.fromCodePoint(code));
const hiddenText = fc.string({ unit: fc.oneof(hiddenCharacter, fc.constantFrom("a", "\\", "🎉", "\ud800")) });

describe("prettyJson", () => {
  it("is JSON text of the same value", () => {
    fc.assert(
      fc.property(jsonValue, (value) => {
        expect(JSON.parse(prettyJson(value))).toEqual(value);
      }),
    );
  });

  it("keeps every string, even one that is not Unicode", () => {
    fc.assert(
      fc.property(fc.oneof(anyString, hiddenText), (text) => {
        const key = `${text.replaceAll("\\", "/")}.`;
        expect(JSON.parse(prettyJson({ [key]: text }))).toEqual({ [key]: text });
      }),
    );
  });

  it("holds no character that cannot be seen or that reorders others", () => {
    fc.assert(
      fc.property(fc.oneof(hiddenText, anyString), (text) => {
        expect([...prettyJson({ [text]: [text] })].filter(isHidden)).toEqual([]);
      }),
    );
  });

  it.each(hiddenRanges)("escapes the characters from %i to %i", (first, last) => {
    const text = String.fromCodePoint(first, last);
    expect(prettyJson(text)).toMatch(/^"(?:\\u[0-9a-f]{4}){2,4}"$/);
  });

  it("is the same text for every order of keys", () => {
    fc.assert(
      fc.property(jsonValue, choices, (value, bytes) => {
        expect(prettyJson(JSON.parse(respell(value, chooser(bytes))))).toBe(prettyJson(value));
      }),
    );
  });

  it("leaves the letters and pictures of every script as they are", () => {
    const text = "é ß 漢字 한글 עברית العربية हिन्दी 🎉 — …";
    expect(prettyJson(text)).toBe(`"${text}"`);
  });

  it("escapes neighbours of hidden characters only where they are hidden", () => {
    expect(
      prettyJson("~\u00a0\u200a\u2010\u2027\u202f\u205f\u2070\u27ff\u2801\ufe10\uff9f\uffa1"),
    ).not.toContain("\\u");
  });

  it("indents by two spaces, sorts keys by code unit and keeps what is empty on one line", () => {
    expect(prettyJson({ b: [], a: [1, { d: {}, c: null }], B: "x", "10": 1, "9": 2 })).toBe(
      [
        "{",
        '  "10": 1,',
        '  "9": 2,',
        '  "B": "x",',
        '  "a": [',
        "    1,",
        "    {",
        '      "c": null,',
        '      "d": {}',
        "    }",
        "  ],",
        '  "b": []',
        "}",
      ].join("\n"),
    );
  });
});

function isHidden(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return hiddenRanges.some(([first, last]) => first <= code && code <= last);
}

describe("the size of pretty JSON", () => {
  it("is that of the text", () => {
    fc.assert(fc.property(jsonValue, (value) => prettySize(value) === prettyJson(value).length));
  });

  it.each([
    [[]],
    [{}],
    [[[]]],
    ["\u{e0041}\u200b x"],
    [{ "\u200b": ["\u{e0041}".repeat(2_000)] }],
    [null],
    [-0],
  ])("of %j is that of the text", (value) => {
    expect(prettySize(value)).toBe(prettyJson(value).length);
  });
});
