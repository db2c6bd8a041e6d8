import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../src/model/json-value.ts";
import { judged } from "../support/findings.ts";
import { readNote } from "../support/servers.ts";
import { describing, inputting, offering } from "./cases/rule-case.ts";

const text = { type: "string" };
const parameter = (before: JsonObject, after: JsonObject) => judged(describing(before, after));

describe("judging limits", () => {
  it.each<[string, JsonValue, JsonValue]>([
    ["maximum", 10, 100],
    ["maxLength", 10, 100],
    ["maxItems", 1, 2],
    ["maxProperties", 1, 2],
    ["exclusiveMaximum", 10, 11],
    ["minimum", 1, 0],
    ["minLength", 1, 0],
    ["minItems", 2, 1],
    ["minProperties", 2, 1],
    ["exclusiveMinimum", 1, -1],
    ["pattern", "^a$", "a"],
    ["format", "uuid", "uri"],
    ["const", "a", "b"],
    ["multipleOf", 10, 5],
    ["uniqueItems", true, false],
    ["maximum", 10, "5"],
  ])("finds %s from %j to %j to be wider", (keyword, before, after) => {
    expect(parameter({ ...text, [keyword]: before }, { ...text, [keyword]: after })).toEqual([
      "constraint-removed high/approve",
    ]);
  });

  it.each<[string, JsonValue, JsonValue]>([
    ["maximum", 100, 10],
    ["maxLength", 100, 10],
    ["maxItems", 2, 1],
    ["maxProperties", 2, 1],
    ["exclusiveMaximum", 11, 10],
    ["minimum", 0, 1],
    ["minLength", 0, 1],
    ["minItems", 1, 2],
    ["minProperties", 1, 2],
    ["exclusiveMinimum", -1, 1],
  ])("finds %s from %j to %j to be tighter", (keyword, before, after) => {
    expect(parameter({ ...text, [keyword]: before }, { ...text, [keyword]: after })).toEqual([
      "unclassified-change medium/approve",
    ]);
  });

  it.each([
    ...[
      "const",
      "contains",
      "dependentRequired",
      "exclusiveMaximum",
      "exclusiveMinimum",
      "format",
      "maxItems",
    ],
    ...["maxLength", "maxProperties", "maximum", "minItems", "minLength", "minProperties", "minimum"],
    ...["multipleOf", "not", "pattern", "propertyNames", "uniqueItems", "enum"],
  ])("finds that %s is gone", (keyword) => {
    const value = keyword === "enum" ? ["a"] : { a: 1 };
    expect(parameter({ ...text, [keyword]: value }, text)).toEqual(["constraint-removed high/approve"]);
  });

  it("takes what stands inside a constant or a list of values for data, not for a schema", () => {
    const inside = (type: string) => ({ const: { type, b: 1 }, enum: [{ type, b: 1 }] });
    expect(parameter(inside("a"), inside("b"))).toEqual([
      "constraint-removed high/approve",
      "enum-widened medium/approve",
    ]);
  });

  it("finds a limit that is new to open nothing", () => {
    expect(parameter(text, { ...text, maxLength: 10, enum: ["a"] })).toEqual([
      "unclassified-change medium/approve",
      "unclassified-change medium/approve",
    ]);
  });
});

describe("judging what is accepted", () => {
  it.each<[string, JsonObject, JsonObject]>([
    ["a type more", { type: "string" }, { type: ["string", "object"] }],
    ["no type any more", { type: "string", title: "a" }, { title: "a" }],
    ["a longer list of types", { type: ["string"] }, { type: ["string", "null"] }],
    ["items of any kind", { items: text, minItems: 1 }, { items: {}, minItems: 1 }],
    ["items of any kind, in short", { items: text, minItems: 1 }, { items: true, minItems: 1 }],
    ["further members", { additionalProperties: false, title: "a" }, { title: "a" }],
    ["further members of a kind", { additionalProperties: false }, { additionalProperties: text }],
    ["no properties any more", { properties: { a: text }, title: "a" }, { title: "a" }],
    ["emptied properties", { properties: { a: text } }, { properties: {} }],
    ["an alternative that accepts anything", { anyOf: [text, { type: "null" }] }, { anyOf: [text, {}] }],
  ])("finds %s to be wider", (_, before, after) => {
    expect(parameter(before, after)).toEqual(["schema-opened high/approve"]);
  });

  it.each<[string, JsonObject, JsonObject]>([
    ["another type", { type: "string" }, { type: "integer" }],
    ["a type less", { type: ["string", "null"] }, { type: "string" }],
    ["a type that is new", { title: "a" }, { title: "a", type: "string" }],
    ["a type written as a list", { type: "string" }, { type: ["string"] }],
    ["items of one kind", { items: true, minItems: 1 }, { items: text, minItems: 1 }],
    ["no further members", { additionalProperties: true }, { additionalProperties: false }],
  ])("finds %s not to be wider", (_, before, after) => {
    expect(parameter(before, after)).toEqual(["unclassified-change medium/approve"]);
  });

  it("finds that a parameter that may have no value is no wider", () => {
    const changes = inputting({ properties: { id: text, b: text } }, { properties: { id: false, b: text } });
    expect(judged(changes)).toEqual(["unclassified-change medium/approve"]);
  });

  it("takes a whole input that comes for no parameter", () => {
    const { inputSchema: _, ...without } = readNote;
    expect(judged(offering({ tools: [readNote] }, { tools: [without] }))).toEqual([
      "unclassified-change medium/approve",
    ]);
  });

  it("finds that an input accepts anything", () => {
    const changes = inputting({ properties: { a: text } }, {});
    expect(judged(changes)).toEqual(["schema-opened high/approve"]);
  });
});

describe("judging the order of lists", () => {
  it.each<[string, JsonValue[]]>([
    ["enum", ["a", "b", "c"]],
    ["enum", [1, "1", null]],
    ["type", ["string", "null"]],
    ["required", ["a", "b"]],
    ["anyOf", [true, { type: "string" }]],
    ["allOf", [true, { type: "string" }]],
    ["oneOf", [true, { type: "string" }]],
  ])("finds that %s %j says the same in another order", (keyword, list) => {
    expect(parameter({ [keyword]: list }, { [keyword]: list.toReversed() })).toEqual([
      "order-only info/warn",
    ]);
  });

  it.each<[JsonValue[], JsonValue[]]>([
    [
      ["a", "b"],
      ["b", "c"],
    ],
    [
      ["a", "b"],
      ["a", "a"],
    ],
    [
      ["a", "a"],
      ["a", "b"],
    ],
    [["1"], [1]],
  ])("finds that %j to %j is more than order", (before, after) => {
    expect(parameter({ enum: before }, { enum: after })).not.toContain("order-only info/warn");
  });
});
