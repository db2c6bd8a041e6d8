import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addedSentences, sentencesOf } from "../../src/judge/sentences.ts";
import { anyString } from "../support/json-values.ts";

/** Longer sentences are read in pieces, each of which has half of the one before. */
const longest = 400;

/** Texts of short sentences, and of what lies between sentences. */
const prose = fc.string({
  unit: fc.constantFrom("Send it", "Read", "a note", ".", "!", "。", " ", "  ", "\n", "\r\n", "\t", "ﬁ", "…"),
  maxLength: 40,
});
const sentence = fc.constantFrom("Read it.", "Send it!", "Why?", "An id", "読む。");
const sentences = fc.array(sentence, { maxLength: 8 });

function letters(text: string): string {
  return text.normalize("NFKC").replace(/\s/g, "");
}

function timesIn(all: readonly string[], one: string): number {
  return all.filter((other) => other === one).length;
}

describe("sentencesOf", () => {
  it.each<[string, string[]]>([
    ["Read it. Send it! Why? So.", ["Read it.", "Send it!", "Why?", "So."]],
    ["Read it\nSend it\n\n- An id", ["Read it", "Send it", "- An id"]],
    ["読む。 送る！ 何？ 終", ["読む。", "送る!", "何?", "終"]],
    ["Version 1.2.3 of e.g.this", ["Version 1.2.3 of e.g.this"]],
    ["  Read \t it  \r\n  now ", ["Read it", "now"]],
    ["Ｒｅａｄ ﬁles", ["Read files"]],
    ["Read.\u00a0Send.", ["Read.", "Send."]],
    ["", []],
    [" \n\t\r\n ", []],
    [".", ["."]],
  ])("reads %j as %j", (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it("loses nothing but white space, and adds nothing, where sentences are short", () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(sentencesOf(text).map(letters).join("")).toBe(letters(text));
      }),
    );
  });

  it("makes sentences without white space around them, none of them empty or too long", () => {
    fc.assert(
      fc.property(anyString, (text) => {
        const wrong = sentencesOf(text).filter(
          (one) => one === "" || one.length > longest || /\n|\s\s/.test(one),
        );
        expect(wrong).toEqual([]);
      }),
    );
  });

  it("reads its own sentences as themselves", () => {
    fc.assert(
      fc.property(prose, (text) => {
        const found = sentencesOf(text);
        expect(sentencesOf(found.join("\n"))).toEqual(found);
      }),
    );
  });

  it("reads the sentences of two paragraphs as those of one and those of the other", () => {
    fc.assert(
      fc.property(anyString, anyString, (one, other) => {
        expect(sentencesOf(`${one}\n${other}`)).toEqual([...sentencesOf(one), ...sentencesOf(other)]);
      }),
    );
  });

  it("keeps whole what stands together within half a piece of a long sentence", () => {
    const long = fc.string({ unit: fc.constantFrom(..."abcdefgh"), minLength: 401, maxLength: 2_000 });
    fc.assert(
      fc.property(long, fc.nat(), (text, place) => {
        const at = place % (text.length - longest / 2);
        const together = text.slice(at, at + longest / 2);
        expect(sentencesOf(text).some((piece) => piece.includes(together))).toBe(true);
      }),
    );
  });

  it("reads a long sentence in pieces that are no more than three times as long together", () => {
    const found = sentencesOf("a".repeat(100_000));
    expect(found.join("").length).toBeLessThanOrEqual(300_000);
  });

  it("reads a sentence of 400 characters whole", () => {
    expect(sentencesOf("a".repeat(longest))).toEqual(["a".repeat(longest)]);
  });
});

describe("addedSentences", () => {
  it("finds the sentence that a text has gained", () => {
    expect(addedSentences("Reads a note.", "Reads a note. Sends it.")).toEqual(["Sends it."]);
  });

  it("finds a sentence that stands there once more", () => {
    expect(addedSentences("Send it. Read it.", "Send it. Read it. Send it.")).toEqual(["Send it."]);
  });

  it("finds the whole sentence when a word of it is another", () => {
    expect(addedSentences("Reads one note. Done.", "Reads every note. Done.")).toEqual(["Reads every note."]);
  });

  it("finds every sentence of a text that comes", () => {
    expect(addedSentences("", "Read it. Send it.")).toEqual(["Read it.", "Send it."]);
  });

  it("finds nothing when sentences are gone or stand in another order or with other white space", () => {
    expect(addedSentences("Read it. Why? Send it.", "Send it.\n\n  Read   it.")).toEqual([]);
  });

  it("counts how often each sentence stands there", () => {
    fc.assert(
      fc.property(sentences, sentences, (before, after) => {
        const added = addedSentences(before.join("\n"), after.join("\n"));
        const expected = (one: string) => Math.max(0, timesIn(after, one) - timesIn(before, one));
        const all = [...new Set([...before, ...after])].map((one) => one.normalize("NFKC"));
        expect(all.map((one) => timesIn(added, one))).toEqual(all.map(expected));
      }),
    );
  });

  it("finds nothing added to any text by itself", () => {
    fc.assert(
      fc.property(anyString, (text) => {
        expect(addedSentences(text, text)).toEqual([]);
      }),
    );
  });

  it("finds in any text only sentences of it, in their order", () => {
    fc.assert(
      fc.property(prose, prose, (before, after) => {
        const left = sentencesOf(after);
        const added = addedSentences(before, after);
        expect(added.every((one) => left.splice(0, left.indexOf(one) + 1).includes(one))).toBe(true);
      }),
    );
  });
});
