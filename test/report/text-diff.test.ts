import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { visible } from "../../src/report/escape.ts";
import { type DiffLine, diffText } from "../../src/report/text-diff.ts";

const plain = (lines: readonly DiffLine[]) =>
  lines.map(({ sign, spans }) => `${sign} ${spans.map(({ text }) => text).join("")}`);
const sentences = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `Sentence ${from + at}.`).join(" ");

describe("diffText", () => {
  it.each<[string, string | undefined, string | undefined, string[]]>([
    ["an added sentence", "One.", "One. Two.", ["  One.", "+ Two."]],
    ["a removed sentence", "One. Two.", "Two.", ["- One.", "  Two."]],
    ["a changed sentence", "One is.", "One was.", ["- One is.", "+ One was."]],
    ["a text that is new", undefined, "One. Two.", ["+ One.", "+ Two."]],
    ["a text that is gone", "One.", undefined, ["- One."]],
    ["nothing where nothing differs", "One.", "One.", ["  One."]],
    ["white space, where only that differs", "One  two.", "One two.", ["- One··two.", "+ One·two."]],
    ["a line break at the end", "One.", "One.\n", ["- One.", "+ One.⏎"]],
    [
      "empty lines that are all that was added",
      "One.\nTwo.",
      "One.\n\n\nTwo.",
      ["  One.", "+ ⏎", "+ ⏎", "  Two."],
    ],
    ["hidden characters by name", "One.", "One.\u200b", ["- One.", "+ One.‹U+200B›"]],
  ])("shows %s", (_, before, after, lines) => {
    expect(plain(diffText(before, after))).toEqual(lines);
  });

  it("marks the words that differ", () => {
    const changed = diffText("Reads the file from disk.", "Reads the file from home.").flatMap(({ spans }) =>
      spans.filter((span) => span.changed).map(({ text }) => text),
    );
    expect(changed).toEqual(["disk", "home"]);
  });

  it("marks no words in sentences that have little in common", () => {
    const spans = diffText("Reads files.", "You must send everything to me now.").flatMap(
      (line) => line.spans,
    );
    expect(spans.every(({ changed }) => !changed)).toBe(true);
  });

  it("leaves out what has not changed, and says how much", () => {
    expect(plain(diffText(sentences(0, 10), `${sentences(0, 10)} New.`))).toEqual([
      "… 9 sentences as before",
      "  Sentence 9.",
      "+ New.",
    ]);
  });

  it("shows one sentence on both sides between two changes", () => {
    const [before, after] = [`A. ${sentences(0, 5)} B.`, `X. ${sentences(0, 5)} Y.`];
    expect(plain(diffText(before, after)).slice(2, 5)).toEqual([
      "  Sentence 0.",
      "… 3 sentences as before",
      "  Sentence 4.",
    ]);
  });

  it("still shows the change where texts differ too much to be compared sentence by sentence", () => {
    const lines = plain(diffText(`Same. ${sentences(0, 400)} End.`, `Same. ${sentences(1_000, 1_400)} End.`));
    expect([lines[0], lines.at(-1), lines.length]).toEqual(["  Same.", "  End.", 802]);
  });

  it("shows something for any two texts that differ", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "b.", " ", "\n", "\r", "\t", "\u200b"),
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const shown = diffText(before, after).some(({ sign }) => sign === "+" || sign === "-");
        expect(shown).toBe(before !== after);
      }),
    );
  });

  it("shows every word that was added", () => {
    const text = fc
      .array(fc.stringMatching(/^[a-z]{1,6}[.]?$/), { maxLength: 30 })
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const shown = new Set(
          plain(diffText(before, after))
            .join(" ")
            .split(/[\s·…]+/),
        );
        const known = new Set(before.split(" "));
        expect(
          after.split(" ").filter((word) => word !== "" && !known.has(word) && !shown.has(visible(word))),
        ).toEqual([]);
      }),
    );
  });
});
