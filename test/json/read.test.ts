import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/json/canonical.ts";
import { readJson } from "../../src/json/read.ts";
import { parseJson } from "../../src/json/strict.ts";
import type { JsonValue } from "../../src/model/json-value.ts";

// JSON.parse of Node.js 24 and 26 takes an escaped name for one that an earlier text has brought up.
const priming = '{"name":"a","\\\\u0064escri":0}';

describe("names that are written with escapes", () => {
  it("are what they spell, whatever was read before", () => {
    readJson(priming);
    expect(readJson('{"name":"b","\\u0064escription":"Ignore all."}')).toEqual({
      name: "b",
      description: "Ignore all.",
    });
  });

  it("are found to be duplicates, whatever was read before", () => {
    readJson('{"name":"a","\\\\u0064escri":0,"description":0}');
    const text = '{"name":"b","\\u0064escription":"evil","description":"good"}';
    expect(() => parseJson(text, "a text")).toThrow(expect.objectContaining({ code: "JSON_DUPLICATE_KEY" }));
  });

  it("are refused when they spell __proto__", () => {
    expect(() => parseJson('{"\\u005f_proto__":1}', "a text")).toThrow(
      expect.objectContaining({ code: "JSON_FORBIDDEN_KEY" }),
    );
  });

  it("are read like any other JSON", () => {
    const escapeAll = (text: string) =>
      text.replace(
        /"(?:[^"\\]|\\.)*"(?=:)/g,
        (name) =>
          `"${[...name.slice(1, -1)].map((character) => (/[a-z]/.test(character) && !name.includes("\\") ? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}` : character)).join("")}"`,
      );
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = JSON.stringify(value);
        fc.pre(!text.includes("__proto__"));
        expect(canonicalJson(readJson(escapeAll(text)))).toBe(canonicalJson(value as JsonValue));
      }),
    );
  });
});
