import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundTexts, segmentsOf, shorten, sliceWhole, spacesShown } from "../../src/report/segments.ts";

describe("segmentsOf", () => {
  it.each<[string, string[]]>([
    ["", []],
    ["One.", ["One."]],
    ["One. Two!  Three? 四。 五", ["One. ", "Two!  ", "Three? ", "四。 ", "五"]],
    ["One\nTwo\r\n\nThree", ["One\n", "Two\r\n", "\n", "Three"]],
    ['He said "no." She (too.) left', ['He said "no." ', "She (too.) ", "left"]],
    ["v1.2 and a.b", ["v1.2 and a.b"]],
  ])("splits %j into lines and sentences", (text, segments) => {
    expect(segmentsOf(text)).toEqual(segments);
  });

  it("loses nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(segmentsOf(text).join("")).toBe(text);
      }),
    );
  });
});

describe("spacesShown", () => {
  it("tells kinds of white space apart", () => {
    expect(spacesShown("a b\tc\nd")).toBe("a·b⇥c⏎d");
  });
});

describe("shorten", () => {
  it("leaves texts that fit as they are", () => {
    expect(shorten("a", "b")).toEqual(["a", "b"]);
  });

  it("shows long texts where they differ", () => {
    const [old, now] = shorten(
      `${"a".repeat(500)}X${"b".repeat(500)}`,
      `${"a".repeat(500)}YZ${"b".repeat(500)}`,
    );
    expect([old, now]).toEqual([
      `…${"a".repeat(60)}X${"b".repeat(60)}…`,
      `…${"a".repeat(60)}YZ${"b".repeat(60)}…`,
    ]);
  });

  it("always shows the difference", () => {
    const long = fc.stringMatching(/^[ab]{380,460}$/);
    fc.assert(
      fc.property(long, long, fc.nat(400), (text, inserted, at) => {
        const [old, now] = shorten(text, text.slice(0, at) + inserted + text.slice(at));
        expect(old).not.toBe(now);
      }),
    );
  });
});

describe("boundTexts", () => {
  it("leaves texts that people can read as they are", () => {
    expect(boundTexts("a", "b")).toEqual({ old: "a", now: "b", left: 0 });
  });

  it("keeps of longer ones the part in which they begin to differ", () => {
    const same = "a".repeat(60_000);
    const { old, now, left } = boundTexts(`${same}X`, `${same}Y`);
    expect([old, now, left]).toEqual([`${"a".repeat(60)}X`, `${"a".repeat(60)}Y`, 0]);
  });

  it("counts what is left out behind that part", () => {
    expect(boundTexts("", "a".repeat(60_000)).left).toBe(40_000);
  });
});

describe("sliceWhole", () => {
  it("cuts no character in two", () => {
    const units = fc.string({ unit: fc.constantFrom("a", "😀"), minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(units, fc.nat(40), fc.nat(40), (text, from, to) => {
        const part = sliceWhole(text, Math.min(from, text.length), Math.min(to, text.length));
        expect(part.isWellFormed()).toBe(true);
      }),
    );
  });
});
