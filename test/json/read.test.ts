import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/json/canonical.ts";
import { readJson } from "../../src/json/read.ts";
import { parseJson } from "../../src/json/strict.ts";
import { isJsonObject, type JsonValue } from "../../src/model/json-value.ts";

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
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const json = value as JsonValue;
        fc.pre(!JSON.stringify(json).includes("__proto__"));
        expect(canonicalJson(readJson(escapingNames(json)))).toBe(canonicalJson(json));
      }),
    );
  });
});

/** JSON in which every code unit of a name is an escape. */
function escapingNames(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(escapingNames).join(",")}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const escaped = (name: string) =>
    name.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `{${Object.entries(value)
    .map(([name, member]) => `"${escaped(name)}":${escapingNames(member)}`)
    .join(",")}}`;
}
