import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../src/model/json-value.ts";
import { judged } from "../support/findings.ts";
import { describing, inputting } from "./cases/rule-case.ts";

const text = { type: "string" };
const parameter = (before: JsonObject, after: JsonObject) => judged(describing(before, after));
const adding = (name: string, schema: JsonValue) =>
  judged(inputting({ properties: { id: text } }, { properties: { id: text, [name]: schema } }));
const removing = (name: string) =>
  judged(inputting({ properties: { id: text, [name]: text } }, { properties: { id: text } }));
const defaulting = (name: string) =>
  judged(
    inputting({ properties: { [name]: { default: "a" } } }, { properties: { [name]: { default: "b" } } }),
  );

describe("judging parameters", () => {
  it.each([
    "context",
    "conversation",
    "chat_history",
    "messages",
    "note",
    "reason",
    "myThought",
    "chatSummary",
    "metadata",
    "details",
  ])("finds that a text named %s asks for the conversation", (name) => {
    expect(adding(name, text)).toEqual(["parameter-added high/approve"]);
  });

  it.each<[string, JsonValue]>([
    ["limit", text],
    ["context", { type: "boolean" }],
    ["context", { type: "string", enum: ["short", "long"] }],
    ["context", { type: "string", pattern: "^[a-z]$" }],
    ["context", { type: "string", format: "uuid" }],
    ["context", true],
    ["constructor", text],
    ["description", text],
    ["default", text],
    ["required", text],
    ["$ref", text],
    ["a/b", text],
    ["0", text],
  ])("finds in %s as %j a further parameter, no more", (name, schema) => {
    expect(adding(name, schema)).toEqual(["parameter-added medium/approve"]);
  });

  it.each(["dry_run", "dryRun", "confirm", "confirmation", "verify_ssl", "force", "public", "recursive"])(
    "wants approval when the safeguard %s is gone",
    (name) => {
      expect(removing(name)).toEqual(["parameter-removed medium/approve"]);
    },
  );

  it.each(["id2", "unconfirmed", "force_id", "toString"])("only mentions that %s is gone", (name) => {
    expect(removing(name)).toEqual(["parameter-removed info/warn"]);
  });

  it("finds a parameter deep inside another one", () => {
    const nested = (properties: JsonObject) => ({ type: "object", properties: { a: text, ...properties } });
    expect(parameter(nested({}), nested({ b: text }))).toEqual(["parameter-added medium/approve"]);
  });

  it("finds a parameter of the objects in a list", () => {
    const list = (properties: JsonObject) => ({
      type: "array",
      items: { properties: { a: text, ...properties } },
    });
    expect(parameter(list({}), list({ b: text }))).toEqual(["parameter-added medium/approve"]);
  });

  it("finds every parameter of an input that had none", () => {
    expect(judged(inputting({}, { properties: { a: text, b: text } }))).toEqual([
      "parameter-added medium/approve",
      "parameter-added medium/approve",
    ]);
  });

  it.each<[string, JsonValue]>([
    ["true", true],
    ["an empty schema", {}],
  ])("finds that a parameter accepts anything when its schema is %s", (_, schema) => {
    const changes = inputting({ properties: { id: text, b: text } }, { properties: { id: schema, b: text } });
    expect(judged(changes)).toEqual(["schema-opened high/approve"]);
  });

  it.each(["$defs", "definitions", "dependentSchemas", "patternProperties", "properties"])(
    "takes names in %s for names, even those that are keywords",
    (holder) => {
      const named = (description: string) => ({ [holder]: { default: { description } } });
      expect(judged(inputting(named("a"), named("b")))).toEqual(["description-changed medium/approve"]);
    },
  );

  it("takes changed words of a parameter for words, whatever the parameter is called", () => {
    const named = (name: string, words: string) => ({ properties: { [name]: { description: words } } });
    const found = ["properties", "default", "enum", "constructor", "description"].flatMap((name) =>
      judged(inputting(named(name, "a"), named(name, "b"))),
    );
    expect(found).toEqual(Array(5).fill("description-changed medium/approve"));
  });
});

describe("judging required parameters", () => {
  const required = (before: JsonObject, after: JsonObject) => judged(inputting(before, after));

  it.each<[string, JsonObject, JsonObject]>([
    ["one more", { required: ["a"] }, { required: ["a", "b"] }],
    ["another one", { required: ["a"] }, { required: ["b"] }],
    ["the first one", {}, { required: ["a"] }],
    ["one more and in another order", { required: ["a", "b"] }, { required: ["c", "b", "a"] }],
  ])("finds %s", (_, before, after) => {
    expect(required(before, after)).toEqual(["required-parameter-added high/approve"]);
  });

  it.each<[string, JsonObject, JsonObject]>([
    ["one less", { required: ["a", "b"] }, { required: ["a"] }],
    ["none any more", { required: ["a"], title: "t" }, { title: "t" }],
  ])("finds %s to be a limit that is gone", (_, before, after) => {
    expect(required(before, after)).toEqual(["constraint-removed medium/approve"]);
  });
});

describe("judging defaults", () => {
  it.each([
    "callbackUrl",
    "requestUri",
    "file_path",
    "command",
    "cmd",
    "address",
    "host",
    "endpoint",
    "recipient",
    "email",
    "webhook",
    "destination",
    "dry_run",
    "confirm",
  ])("finds another default of %s to matter more", (name) => {
    expect(defaulting(name)).toEqual(["default-changed high/approve"]);
  });

  it.each(["limit", "format", "constructor"])("finds another default of %s", (name) => {
    expect(defaulting(name)).toEqual(["default-changed medium/approve"]);
  });

  it.each<[string, JsonObject, JsonObject]>([
    ["comes", text, { ...text, default: "a" }],
    ["goes", { ...text, default: "a" }, text],
    ["changes inside", { ...text, default: { type: "a", b: 1 } }, { ...text, default: { type: "b", b: 1 } }],
  ])("finds a default that %s", (_, before, after) => {
    expect(parameter(before, after)).toEqual(["default-changed medium/approve"]);
  });
});

describe("judging references", () => {
  it.each<[string, JsonObject]>([
    ["a parameter that is added", { $ref: "https://x.example/s.json" }],
    [
      "deep inside a parameter that is added",
      { type: "array", items: [{}, { anyOf: [{ $ref: "other.json" }, text] }] },
    ],
  ])("finds a reference elsewhere in %s", (_, schema) => {
    expect(adding("b", schema)).toEqual(["remote-ref critical/approve"]);
  });

  it("finds a reference elsewhere in the place of one inside", () => {
    expect(parameter({ $ref: "#/$defs/a" }, { $ref: "./a.json" })).toEqual(["remote-ref critical/approve"]);
  });

  it("finds nothing of the kind in a reference inside", () => {
    expect(adding("b", { $ref: "#/$defs/a" })).toEqual(["parameter-added medium/approve"]);
  });

  it("finds nothing of the kind in a reference elsewhere that is gone", () => {
    const found = parameter(
      { $ref: "https://x.example/s.json", title: "a" },
      { $ref: "#/$defs/a", title: "a" },
    );
    expect(found).toEqual(["unclassified-change medium/approve"]);
  });
});

describe("judging words in a schema", () => {
  it.each<[string, string]>([
    ["description", "description-changed medium/approve"],
    ["$comment", "description-changed medium/approve"],
    ["examples", "description-changed medium/approve"],
    ["title", "title-changed medium/approve"],
  ])("finds another %s: %s", (keyword, expected) => {
    expect([
      ...judged(inputting({ [keyword]: "a" }, { [keyword]: "b" })),
      ...parameter({ [keyword]: "a" }, { [keyword]: "b" }),
      ...parameter({ type: "string" }, { type: "string", [keyword]: "b" }),
    ]).toEqual([expected, expected, expected]);
  });
});
