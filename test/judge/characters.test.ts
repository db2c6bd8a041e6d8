import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findHidden } from "../../src/judge/characters.ts";
import { anyString } from "../support/json-values.ts";
import { criticalTexts, highTexts, plainTexts } from "./cases/hidden.ts";

/** Characters that no neighbour excuses. */
const alwaysHidden = fc.constantFrom(
  ...["\u0000", "\u001b", "\u007f", "\u009b", "\u180e", "\u200b", "\u202e", "\u2060", "\u2066", "\u206a"],
  ...["\ue000", "\ufdd0", "\ufeff", "\ufff9", "\u{e0001}", "\u{f0000}", "\u{10ffff}", "\u0378"],
);
const letters = fc.string({ unit: fc.constantFrom(..."abcXYZ019 .,:;!?()[]{}<>/'\"_-\n\t\r") });

describe("findHidden", () => {
  it.each(criticalTexts)("finds %s to be critical", (_, text, name) => {
    expect(findHidden(text)).toContainEqual({ level: "critical", name, count: expect.any(Number) });
  });

  it.each(highTexts)("finds %s to be high, and nothing worse", (_, text, name) => {
    expect([name, ...findHidden(text).map(({ level }) => level)]).toEqual([
      findHidden(text)[0]?.name,
      "high",
    ]);
  });

  it.each(plainTexts)("finds nothing in %s", (_, text) => {
    expect(findHidden(text)).toEqual([]);
  });

  it.each([
    ["a high one without a low one", "a\ud83db", "U+D83D"],
    ["a low one without a high one", "a\ude00b", "U+DE00"],
    ["the first half of a tag", "a\udb40", "U+DB40"],
    ["two in the wrong order", "\ude00\ud83d", "U+DE00"],
  ])("finds a lone surrogate to be critical: %s", (_, text, name) => {
    expect(findHidden(text)).toContainEqual({ level: "critical", name, count: 1 });
  });

  it("finds a joiner beside the Arabic letter mark: neither is a reason for the other", () => {
    expect(findHidden("a\u061c\u200db").map(({ name }) => name)).toEqual(["U+061C", "U+200D"]);
  });

  it("finds nothing in no text", () => {
    expect(findHidden("")).toEqual([]);
  });

  it("names each kind once and says how often it stands there", () => {
    expect(findHidden("a\u200bb\u200bc\u202e")).toEqual([
      { level: "critical", name: "U+200B", count: 2 },
      { level: "critical", name: "U+202E", count: 1 },
    ]);
  });

  it("counts the gaps behind which text stands", () => {
    const gap = " ".repeat(30);
    expect(findHidden(`a${gap}b${gap}c${gap}`)).toEqual([
      { level: "high", name: "text after a long gap", count: 2 },
    ]);
  });

  it("names the worst first", () => {
    expect(findHidden("\u00ada\u2028b\u200b").map(({ name }) => name)).toEqual([
      "U+200B",
      "U+00AD",
      "U+2028",
    ]);
  });

  it("takes no tag for part of a flag that is not wholly there", () => {
    const england = "\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}";
    const broken = Array.from(england, (_, at) => Array.from(england).toSpliced(at, 1).join(""));
    expect(broken.filter((text) => findHidden(text).length === 0)).toEqual([]);
  });

  it("finds what no neighbour excuses, wherever it stands", () => {
    fc.assert(
      fc.property(anyString, alwaysHidden, anyString, (before, hidden, after) => {
        const name = findHidden(hidden)[0]?.name ?? "";
        expect(findHidden(`${before}${hidden}${after}`)).toContainEqual({
          level: "critical",
          name,
          count: expect.any(Number),
        });
      }),
    );
  });

  it("finds nothing but gaps in text of ASCII without backslashes", () => {
    fc.assert(
      fc.property(letters, (text) => {
        expect(findHidden(text).filter(({ name }) => name !== "text after a long gap")).toEqual([]);
      }),
    );
  });

  it("finds as many as there are", () => {
    fc.assert(
      fc.property(letters, fc.integer({ min: 1, max: 50 }), (text, count) => {
        expect(findHidden(`${text}${"x\u200b".repeat(count)}`)).toContainEqual({
          level: "critical",
          name: "U+200B",
          count,
        });
      }),
    );
  });
});
