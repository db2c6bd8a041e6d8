import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson } from "../../src/json/strict.ts";
import { type ErrorCode, McpLockError } from "../../src/model/error.ts";
import { isJsonObject, type JsonValue } from "../../src/model/json-value.ts";
import { thrownCode } from "../support/error-code.ts";
import {
  anyString,
  choices,
  chooser,
  evilCases,
  jsonValue,
  respell,
  respellString,
} from "../support/json-values.ts";

const codeFor = (text: string) => thrownCode(() => parseJson(text, "it"));
const nested = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;

/** Text that is nearly JSON: pieces of it in any order. */
const piecesOfJson = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        '"',
        "\\",
        "/",
        "-",
        "1e400",
        "01",
        "nul",
        "true",
        "\ufeff",
      ),
      fc.constantFrom('"a"', '"__proto__"', '"\\ud800"', '"\\""', '["\\\\"]', "null", "1.5e-3", " ", "\n"),
    ),
    { maxLength: 20 },
  )
  .map((pieces) => pieces.join(""));

/** JSON text from which one character was taken, or into which one was put. */
const damagedJson = fc
  .tuple(jsonValue, fc.nat(), fc.constantFrom("", "{", '"', ",", "0", "\u0000"))
  .map(([value, place, character]) => {
    const text = JSON.stringify(value);
    const at = place % text.length;
    return `${text.slice(0, at)}${character}${text.slice(at + 1)}`;
  })
  // No key may become a backslash by accident: see memberName.
  .filter((text) => !text.includes("\\\\"));

const anyText = fc.oneof(anyString, piecesOfJson, damagedJson);

describe("parseJson", () => {
  it("throws nothing but errors of ours, whatever the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        try {
          parseJson(text, "it");
        } catch (error) {
          expect(error).toBeInstanceOf(McpLockError);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("accepts nothing that JSON.parse refuses", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(codeFor(text) === null);
        expect(parseJson(text, "it")).toEqual(JSON.parse(text));
      }),
    );
  });

  it("reads what JSON.parse reads, however it is spelled, as long as no key stands twice", () => {
    fc.assert(
      fc.property(jsonValue, choices, (value, bytes) => {
        const text = respell(value, chooser(bytes));
        expect(parseJson(text, "it")).toEqual(JSON.parse(text));
      }),
    );
  });

  it("refuses a key that stands twice, at any place and in any spelling", () => {
    fc.assert(
      fc.property(jsonValue, choices, (value, bytes) => {
        const text = withDuplicate(value, bytes);
        fc.pre(text !== null);
        expect(codeFor(text)).toBe("JSON_DUPLICATE_KEY");
      }),
    );
  });

  it.each<[string, string, ErrorCode]>([
    ["nothing", "", "JSON_SYNTAX"],
    ["white space only", " \n", "JSON_SYNTAX"],
    ["a byte order mark", "\ufeff{}", "JSON_SYNTAX"],
    ["a comment", "{} // end", "JSON_SYNTAX"],
    ["a trailing comma", '{"a":1,}', "JSON_SYNTAX"],
    ["two values", "{}{}", "JSON_SYNTAX"],
    ["a line break in a string", '"a\nb"', "JSON_SYNTAX"],
    ["NaN", "NaN", "JSON_SYNTAX"],
    ["a number with a leading zero", "01", "JSON_SYNTAX"],
    ["a key twice", '{"a":1,"a":1}', "JSON_DUPLICATE_KEY"],
    ["a key twice, once as an escape", '{"a":1,"\\u0061":2}', "JSON_DUPLICATE_KEY"],
    ["a key twice deep inside", '[{"a":[{"b":1,"c":{"d":1,"d":2}}]}]', "JSON_DUPLICATE_KEY"],
    ["an empty key twice", '{"":1,"":2}', "JSON_DUPLICATE_KEY"],
    ["a key twice beside strings full of punctuation", '{"a":"\\\\\\":,{","a":1}', "JSON_DUPLICATE_KEY"],
    ["a key __proto__", '{"__proto__":{}}', "JSON_FORBIDDEN_KEY"],
    ["a key __proto__ written as an escape", '{"\\u005f_proto__":1}', "JSON_FORBIDDEN_KEY"],
    ["a key __proto__ deep inside", '[[{"a":{"__proto__":null}}]]', "JSON_FORBIDDEN_KEY"],
    ["half a surrogate pair in a value", '["\\ud800"]', "JSON_SURROGATE"],
    ["the other half in a value", '{"a":"\\udc00b"}', "JSON_SURROGATE"],
    ["a pair the wrong way round", '"\\udc00\\ud800"', "JSON_SURROGATE"],
    ["half a surrogate pair in a key", '{"\\ud83d":1}', "JSON_SURROGATE"],
    ["a number beyond a double", "1e400", "JSON_NUMBER"],
    ["a negative number beyond a double", '{"a":[-1e400]}', "JSON_NUMBER"],
    ["65 levels", nested(65), "JSON_TOO_DEEP"],
    ["65 levels of objects", `${'{"a":'.repeat(65)}1${"}".repeat(65)}`, "JSON_TOO_DEEP"],
    ["a hundred thousand levels that never close", "[".repeat(100_000), "JSON_TOO_DEEP"],
    ["two million and one values", `[${"0,".repeat(2_000_000)}0]`, "JSON_TOO_LARGE"],
  ])("refuses %s", (_, text, code) => {
    expect(codeFor(text)).toBe(code);
  });

  it.each<[string, string, JsonValue]>([
    ["64 levels", nested(64), JSON.parse(nested(64))],
    ["brackets in a string, which are no levels", `"${"[".repeat(100)}"`, "[".repeat(100)],
    ["the word __proto__ as a value", '"__proto__"', "__proto__"],
    ["a whole surrogate pair written as escapes", '"\\ud83d\\ude00"', "😀"],
    ["the same key in different objects", '[{"a":1},{"a":{"a":2}}]', [{ a: 1 }, { a: { a: 2 } }]],
    ["keys that differ in their Unicode normal form", '{"é":1,"e\u0301":2}', { é: 1, "e\u0301": 2 }],
    ["an integer beyond 2^53, as the nearest double", "9007199254740993", 9007199254740992],
  ])("reads %s", (_, text, value) => {
    expect(parseJson(text, "it")).toEqual(value);
  });

  it.each(evilCases)("reads the key %s as any other", (_, name) => {
    const value = parseJson(`{${JSON.stringify(name)}:1}`, "it");
    expect(Object.entries(value ?? {})).toEqual([[name, 1]]);
  });

  it("keeps to tighter limits that it is given", () => {
    const limits = { depth: 2, values: 4 };
    const codes = ["[[1]]", "[[[1]]]", "[1,2,3]", "[1,2,3,4]"].map((text) =>
      thrownCode(() => parseJson(text, "it", limits)),
    );
    expect(codes).toEqual([null, "JSON_TOO_DEEP", null, "JSON_TOO_LARGE"]);
  });

  it("names the text that it refuses", () => {
    expect(() => parseJson("[", "servers/notes.json")).toThrow(/servers\/notes\.json/);
  });

  it("says which key stands twice", () => {
    expect(() => parseJson('{"a":{"b":1,"b":2},"c":1}', "it")).toThrow(/"b"/);
  });
});

/** JSON text of a value in one of whose objects some member stands twice; null when it has no member. */
function withDuplicate(value: JsonValue, bytes: Uint8Array): string | null {
  const choose = chooser(bytes);
  const filled = (one: JsonValue): boolean => isJsonObject(one) && Object.keys(one).length > 0;
  const count = countWhere(value, filled);
  if (count === 0) return null;
  let left = choose(count);
  const write = (one: JsonValue): string => {
    if (Array.isArray(one)) return `[${one.map(write).join(",")}]`;
    if (!isJsonObject(one)) return respell(one, choose);
    const isChosen = filled(one) && left-- === 0;
    const members = Object.entries(one).map(
      ([key, member]) => `${respellString(key, choose)}:${write(member)}`,
    );
    const [key = ""] = Object.keys(one).slice(choose(Object.keys(one).length || 1));
    return `{${[...members, ...(isChosen ? [`${respellString(key, choose)}:0`] : [])].join(",")}}`;
  };
  return write(value);
}

function countWhere(value: JsonValue, holds: (one: JsonValue) => boolean): number {
  const inside = typeof value === "object" && value !== null ? Object.values(value) : [];
  return inside.reduce<number>((sum, one) => sum + countWhere(one, holds), holds(value) ? 1 : 0);
}
