import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJsonc } from "../../src/json/jsonc.ts";
import { type ErrorCode, McpLockError } from "../../src/model/error.ts";
import { thrownCode } from "../support/error-code.ts";
import { anyString, choices, chooser, evilCases, jsonValue, respell } from "../support/json-values.ts";

const codeFor = (text: string) => thrownCode(() => parseJsonc(text, "it"));
const nested = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;

const pieces = fc
  .array(
    fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ":",
      ",",
      '"a"',
      '"b',
      "\\",
      "//",
      "/*",
      "*/",
      "\n",
      "1",
      "1e999",
      "nul",
    ),
    { maxLength: 30 },
  )
  .map((some) => some.join(""));

describe("parseJsonc", () => {
  it("reads JSON as JSON.parse does", () => {
    fc.assert(
      fc.property(jsonValue, choices, (value, bytes) => {
        expect(parseJsonc(respell(value, chooser(bytes)), "it").value).toEqual(value);
      }),
    );
  });

  it("throws nothing but errors of ours on any short text", () => {
    fc.assert(
      fc.property(fc.oneof(anyString, pieces), (text) => {
        try {
          parseJsonc(text, "it");
        } catch (error) {
          expect(error).toBeInstanceOf(McpLockError);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it.each<[string, string]>([
    ["line comments", '{"a": [1, 2], // one\n"b": "//"}'],
    ["block comments", '/* {"z": 1 */ {"a": [1, /* , */ 2], "b": "//"}'],
    ["trailing commas", '{"a": [1, 2,], "b": "//",}'],
    ["brackets in comments, which are no levels", `/*${"[".repeat(100)}*/ {"a": [1, 2], "b": "//"}`],
  ])("tolerates %s", (_, text) => {
    expect(parseJsonc(text, "it").value).toEqual({ a: [1, 2], b: "//" });
  });

  it.each<[string, string, ErrorCode]>([
    ["nothing", "", "JSON_SYNTAX"],
    ["a comment only", "// nothing", "JSON_SYNTAX"],
    ["a comment that does not end", "{} /*", "JSON_SYNTAX"],
    ["two values", "{} {}", "JSON_SYNTAX"],
    ["a byte order mark inside", '{"a": \ufeff1}', "JSON_SYNTAX"],
    ["a missing comma", '{"a": 1 "b": 2}', "JSON_SYNTAX"],
    ["a missing value", '{"a": }', "JSON_SYNTAX"],
    ["two commas", "[1,,2]", "JSON_SYNTAX"],
    ["single quotes", "{'a': 1}", "JSON_SYNTAX"],
    ["a string that does not end", '["a]', "JSON_SYNTAX"],
    ["a line break in a string", '["a\nb"]', "JSON_SYNTAX"],
    ["an unknown escape", '["\\x41"]', "JSON_SYNTAX"],
    ["a number with a leading zero", "[01]", "JSON_SYNTAX"],
    ["a key twice", '{"a": 1, "a": 1}', "JSON_DUPLICATE_KEY"],
    ["a key twice, once as an escape", '{"a": 1, "\\u0061": 2}', "JSON_DUPLICATE_KEY"],
    ["a key twice deep inside", '{"a": [{"b": {"c": 1, /**/ "c": 2}}]}', "JSON_DUPLICATE_KEY"],
    ["a key __proto__", '{"a": {"__proto__": {}}}', "JSON_FORBIDDEN_KEY"],
    ["half a surrogate pair in a key", '{"\\ud800": 1}', "JSON_SURROGATE"],
    ["half a surrogate pair in a value", '{"a": ["\\udc00"]}', "JSON_SURROGATE"],
    ["a number beyond a double", "[1e400]", "JSON_NUMBER"],
    ["65 levels", nested(65), "JSON_TOO_DEEP"],
    ["65 levels behind a comment with a quote", `// "\n${nested(65)}`, "JSON_TOO_DEEP"],
    ["too many values", `[${"0,".repeat(2_000_000)}0]`, "JSON_TOO_LARGE"],
  ])("refuses %s", (_, text, code) => {
    expect(codeFor(text)).toBe(code);
  });

  it("accepts 64 levels", () => {
    expect(codeFor(nested(64))).toBe(null);
  });

  it.each(evilCases)("reads the key %s as any other", (_, name) => {
    const { value } = parseJsonc(`{${JSON.stringify(name)}: 1}`, "it");
    expect(Object.entries(value ?? {})).toEqual([[name, 1]]);
  });

  it("says where the second of two equal keys stands", () => {
    expect(() => parseJsonc('{\n  "a": 1,\n  "b": 2, "a": 3\n}', "file.json")).toThrow(/^file\.json:3:11: /);
  });

  it("says where a key stands that it refuses", () => {
    expect(() => parseJsonc('{\n  "__proto__": 1\n}', "file.json")).toThrow(/^file\.json:2:3 /);
  });

  it("says where the text stops being JSON", () => {
    expect(() => parseJsonc('{\n  "a": 1,\n  b: 2\n}', "file.json")).toThrow(/^file\.json:3:3: /);
  });
});

describe("the place of a value behind empty lines", () => {
  it("is found", () => {
    expect(parseJsonc('\n\n\n{"a": 1}', "it").locate(["a"])).toEqual({ line: 4, column: 7 });
  });
});

describe("the place of a value", () => {
  const document = parseJsonc(
    '// servers\n{\n  "servers": {\n    "one": {"command": "npx"},\r\n\t"constructor": 2\n  }\n}\n',
    "it",
  );

  it.each([
    [[], { line: 2, column: 1 }],
    [["servers"], { line: 3, column: 14 }],
    [["servers", "one"], { line: 4, column: 12 }],
    [["servers", "one", "command"], { line: 4, column: 24 }],
    [["servers", "constructor"], { line: 5, column: 17 }],
    [["servers", "toString"], { line: 3, column: 14 }],
    [["servers", "one", "args", "deeper"], { line: 4, column: 12 }],
    [["nothing"], { line: 2, column: 1 }],
  ])("at %j is found, or that of the nearest one above", (path, place) => {
    expect(document.locate(path)).toEqual(place);
  });
});
