import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { visible, visibleLines } from "../../src/report/escape.ts";
import { anyString } from "../support/json-values.ts";

/** What a terminal obeys, what nobody sees, and what is not Unicode. */
const harmful = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/u;
const hidden = fc.constantFrom(
  ...["\u0000", "\u0007", "\u001b", "\u007f", "\u009b", "\u00ad", "\u034f", "\u061c", "\u115f", "\u1160"],
  ...["\u17b4", "\u180e", "\u200b", "\u200d", "\u200e", "\u2028", "\u202a", "\u202e", "\u2060", "\u2066"],
  ...[
    "\u206a",
    "\u2800",
    "\u3164",
    "\ufe0f",
    "\ufeff",
    "\uffa0",
    "\ufff9",
    "\ue000",
    "\u{e0041}",
    "\u{e0100}",
  ],
  ...["\u{f0000}", "\u{10ffff}", "\u{1d173}", "\ud800", "\udfff", "\n", "\r", "\r\n", "\t", "a", "é", "🎉"],
);
const anyText = fc.oneof(anyString, fc.string({ unit: hidden }));

describe("visible", () => {
  it("leaves no control, format, separator, private, unassigned or half character", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(visible(text)).not.toMatch(harmful);
      }),
      { numRuns: 2_000 },
    );
  });

  it("changes nothing in what it has made visible", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(visible(visible(text))).toBe(visible(text));
      }),
    );
  });

  it.each<[string, string, string]>([
    ["an escape sequence", "a\u001b[31mred", "a‹U+001B›[31mred"],
    ["a sequence introducer of one character", "a\u009b31m", "a‹U+009B›31m"],
    ["a bell and a backspace", "\u0007\b", "‹U+0007›‹U+0008›"],
    ["text that reads backwards", "a\u202egpj.exe", "a‹U+202E›gpj.exe"],
    ["an isolate", "\u2066a\u2069", "‹U+2066›a‹U+2069›"],
    ["zero-width characters", "a\u200b\u200d\ufeffb", "a‹U+200B›‹U+200D›‹U+FEFF›b"],
    ["tags beyond the first plane", "\u{e0068}\u{e0069}", "‹U+E0068›‹U+E0069›"],
    ["variation selectors", "a\ufe0f\u{e0100}", "a‹U+FE0F›‹U+E0100›"],
    ["blanks that are letters", "\u3164\uffa0\u115f\u2800", "‹U+3164›‹U+FFA0›‹U+115F›‹U+2800›"],
    ["vowels and joiners that nobody sees", "\u034f\u17b4\u180b", "‹U+034F›‹U+17B4›‹U+180B›"],
    ["private use", "\ue000\u{f0000}", "‹U+E000›‹U+F0000›"],
    ["half a surrogate pair", "a\ud83d", "a‹U+D83D›"],
    ["a noncharacter", "\uffff", "‹U+FFFF›"],
    ["line breaks of every kind", "a\nb\rc\r\nd\u2028e\u2029f", "a ⏎ b ⏎ c ⏎ d ⏎ e ⏎ f"],
    ["a tab", "a\tb", "a b"],
    ["a vertical tab and a next line", "a\u000b\u0085", "a‹U+000B›‹U+0085›"],
  ])("shows %s", (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it("leaves the letters and pictures of every script as they are", () => {
    const text = "é ß 漢字 한글 עברית العربية हिन्दी 🎉 « — …» a\u00a0b";
    expect(visible(text)).toBe(text);
  });
});

describe("visibleLines", () => {
  it("keeps line breaks and makes all else visible", () => {
    expect(visibleLines("a\u001b\r\nb\rc\n\nd\u2028e")).toBe("a‹U+001B›\nb\nc\n\nd ⏎ e");
  });

  it("leaves nothing harmful in any line", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(visibleLines(text).replaceAll("\n", "")).not.toMatch(harmful);
      }),
    );
  });
});
