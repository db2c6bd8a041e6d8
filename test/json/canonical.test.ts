import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, fingerprint, sha256 } from "../../src/json/canonical.ts";
import { parseJson } from "../../src/json/strict.ts";
import type { JsonValue } from "../../src/model/json-value.ts";
import { choices, chooser, isSame, jsonValue, respell, valuePair } from "../support/json-values.ts";

describe("canonicalJson", () => {
  it("does not depend on white space, on escapes or on the order of keys", () => {
    fc.assert(
      fc.property(jsonValue, choices, (value, bytes) => {
        const respelled = parseJson(respell(value, chooser(bytes)), "it");
        expect(canonicalJson(respelled)).toBe(canonicalJson(value));
      }),
    );
  });

  it("is JSON text of the same value", () => {
    fc.assert(
      fc.property(jsonValue, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(value);
      }),
    );
  });

  // RFC 8785, section 3.2.3 and appendix B.
  it.each<[string, JsonValue, string]>([
    [
      "sorts keys by UTF-16 code units",
      keysOfTheRfc(),
      '{"\\r":1,"1":2,"\u0080":3,"ö":4,"€":5,"😀":6,"\ufb33":7}',
    ],
    ["escapes only what JSON must", '\u20ac$\u000f\nA\'B"\\"/\u007f', '"€$\\u000f\\nA\'B\\"\\\\\\"/\u007f"'],
    ["writes minus zero as zero", -0, "0"],
    ["writes the largest double", 1.7976931348623157e308, "1.7976931348623157e+308"],
    ["writes the smallest double", 5e-324, "5e-324"],
    ["writes 2^53 in full", 9007199254740992, "9007199254740992"],
    ["writes 1e21 with an exponent", 1e21, "1e+21"],
    ["writes 1e20 without an exponent", 1e20, "100000000000000000000"],
    ["writes a millionth without an exponent", 0.000001, "0.000001"],
    ["rounds as the RFC does", JSON.parse("333333333.33333329"), "333333333.3333333"],
    ["keeps the order of arrays", [3, 1, [2]], "[3,1,[2]]"],
  ])("%s", (_, value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });
});

describe("fingerprint", () => {
  it("is the SHA-256 of the canonical text", () => {
    expect(fingerprint({})).toBe("sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
  });

  it("changes with any change of the value, and with nothing else", () => {
    fc.assert(
      fc.property(valuePair, ([a, b]) => {
        expect(fingerprint(a) === fingerprint(b)).toBe(isSame(a, b));
      }),
      { numRuns: 1_000 },
    );
  });

  it.each<[string, JsonValue, JsonValue]>([
    ["a number and its text", 1, "1"],
    ["null and an absent member", { a: null }, {}],
    ["an empty array and an empty object", [], {}],
    ["an array and an object with its indices", ["a"], { 0: "a" }],
    ["the order of an array", [1, 2], [2, 1]],
    ["letters with and without combining marks", "é", "e\u0301"],
    ["a space and a no-break space", "a b", "a\u00a0b"],
    ["a hidden character", "ab", "a\u200bb"],
    ["upper and lower case", "a", "A"],
    ["true and its text", true, "true"],
    ["a member moved one level down", { a: { b: 1 } }, { a: {}, b: 1 }],
  ])("tells apart %s", (_, a, b) => {
    expect(fingerprint(a)).not.toBe(fingerprint(b));
  });
});

describe("sha256", () => {
  it("hashes a text as its UTF-8", () => {
    expect(sha256("é🎉")).toBe(sha256(new TextEncoder().encode("é🎉")));
  });
});

function keysOfTheRfc(): JsonValue {
  return { "€": 5, "\r": 1, "\ufb33": 7, 1: 2, "😀": 6, "\u0080": 3, ö: 4 };
}
