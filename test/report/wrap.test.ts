import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { wrap, wrapSpans } from "../../src/report/wrap.ts";

describe("wrap", () => {
  it.each<[string, string, string[]]>([
    ["a short line", "one two", ["one two"]],
    ["a line that fills its room", "x".repeat(20), ["x".repeat(20)]],
    ["a long line at its spaces", "one two three four five six", ["one two three four", "five six"]],
    ["lines one by one", "one\ntwo", ["one", "two"]],
    ["an empty text", "", [""]],
    ["indentation as it is", "  one", ["  one"]],
    ["several spaces as they are", "one   two", ["one   two"]],
    ["a word that is too long, marked", "x".repeat(25), ["x".repeat(20), `↪${"x".repeat(5)}`]],
    ["wide characters by their columns", "日".repeat(11), ["日".repeat(10), "↪日"]],
  ])("breaks %s", (_, text, lines) => {
    expect(wrap(text, 20)).toEqual(lines);
  });

  it("gives a narrow terminal lines of twenty columns", () => {
    expect(wrap("one two three four five", 3)).toEqual(["one two three four", "five"]);
  });

  it("keeps every word in its order", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,18}$/), { maxLength: 40 }), (words) => {
        expect(wrap(words.join(" "), 20).join(" ").split(" ").filter(Boolean)).toEqual(words);
      }),
    );
  });

  it("makes no line wider than its room", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        expect(wrap(text.replace(/\p{C}/gu, ""), 20).every((line) => stringWidth(line) <= 20)).toBe(true);
      }),
    );
  });

  it("begins no line with a word's rest", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a:]{1,200}$/), (word) => {
        expect(
          wrap(word, 20)
            .slice(1)
            .every((line) => line.startsWith("↪")),
        ).toBe(true);
      }),
    );
  });
});

describe("wrapSpans", () => {
  it("marks a line that begins where one span ends within a word", () => {
    const spans = [
      { text: "x".repeat(18), changed: false },
      { text: "::b::", changed: true },
    ];
    expect(wrapSpans(spans, 20)[1]?.map(({ text }) => text)).toEqual(["↪", "::b::"]);
  });

  it("keeps what has changed apart from what has not", () => {
    const spans = [
      { text: "one two ", changed: false },
      { text: "three", changed: true },
    ];
    expect(
      wrapSpans(spans, 40)
        .flat()
        .filter(({ changed }) => changed),
    ).toEqual([{ text: "three", changed: true }]);
  });
});
