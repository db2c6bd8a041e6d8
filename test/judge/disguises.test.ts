import { describe, expect, it } from "vitest";
import { compareServers } from "../../src/compare/compare.ts";
import type { JsonObject } from "../../src/model/json-value.ts";
import { judged } from "../support/findings.ts";
import { lockedServer, surfaceOf } from "../support/servers.ts";

const launch = (spec: string) => ({ args: ["-y", spec, "--folder", "."] });

/** The rules that a change of the declaration, and of the version with it, matches. */
function redeclared(spec: string, version = "1.4.0"): string[] {
  const before = lockedServer();
  const artifact = version === "1.4.0" ? {} : { version, purl: `pkg:npm/%40example/notes-mcp@${version}` };
  return judged(compareServers("notes", before, lockedServer({ declared: launch(spec), artifact })));
}

function resettled(before: JsonObject, after: JsonObject): string[] {
  const settings = (value: JsonObject) => (Object.keys(value).length === 0 ? {} : { settings: value });
  return judged(
    compareServers(
      "notes",
      lockedServer({ declared: settings(before) }),
      lockedServer({ declared: settings(after) }),
    ),
  );
}

function redefined(before: JsonObject, after: JsonObject): string[] {
  const offering = (tool: JsonObject) =>
    lockedServer({ surface: surfaceOf({ tools: [{ name: "note", ...tool }] }) });
  return judged(compareServers("notes", offering(before), offering(after)));
}

const input = (schema: JsonObject): JsonObject => ({ inputSchema: { type: "object", ...schema } });

describe("a launch that only looks like another version", () => {
  it.each([
    "@example/notes-mcp@npm:evil@1.5.0",
    "@example/notes-mcp@git+ssh://git@x.example/o/r.git#1.5.0",
    "@example/notes-mcp@https://x.example/1.5.0.tgz",
    "@example/notes-mcp@file:../evil",
  ])("%s is another launch", (spec) => {
    expect(redeclared(spec)).toContain("launch-changed critical/approve");
    expect(redeclared(spec, "1.5.0")).toContain("launch-changed critical/approve");
  });

  it("and the real one is told once", () => {
    expect(redeclared("@example/notes-mcp@1.5.0", "1.5.0")).toEqual(["version-upgraded medium/approve"]);
  });

  it("and a spec that says another version than the artifact has is told as well", () => {
    expect(redeclared("@example/notes-mcp@1.6.0", "1.5.0")).toHaveLength(2);
  });
});

describe("protection that goes with the object it stood in", () => {
  it.each<[JsonObject, JsonObject]>([
    [{ excludeTools: ["delete"] }, {}],
    [{ enabledTools: ["read"] }, {}],
    [{ enabledTools: ["read"] }, { enabledTools: ["read", "write"] }],
    [{ sandboxEnabled: true }, {}],
    [{ sandbox: { enabled: true } }, { sandbox: { enabled: false } }],
    [{}, { autoApprove: "*" }],
    [{ alwaysAllow: ["a"] }, { alwaysAllow: ["a", "b"] }],
  ])("%j to %j lets more happen unasked", (before, after) => {
    expect(resettled(before, after)).toEqual(["auto-approve-widened critical/approve"]);
  });

  it.each<[JsonObject, JsonObject]>([
    [{}, { enabledTools: ["read"] }],
    [{}, { sandbox: { enabled: true } }],
    [{}, { excludeTools: ["delete"] }],
    [{ alwaysAllow: ["a"] }, {}],
  ])("%j to %j does not", (before, after) => {
    expect(resettled(before, after)).not.toContain("auto-approve-widened critical/approve");
  });

  it("is found in a command that makes headers", () => {
    expect(resettled({}, { headersHelper: "cat ~/.token" })).toEqual(["shell-in-launch critical/approve"]);
  });

  it.each<[JsonObject, JsonObject]>([
    [{ annotations: { readOnlyHint: true } }, {}],
    [{ annotations: { readOnlyHint: true } }, { annotations: {} }],
  ])("%j to %j loses the hint", (before, after) => {
    expect(redefined(before, after)).toEqual(["read-only-lost high/approve"]);
  });
});

describe("a schema that says more or less than it seems", () => {
  it.each(["settings", "annotations", "properties"])("a parameter named %s is a parameter", (name) => {
    const before = input({ properties: { id: {} } });
    expect(redefined(before, input({ properties: { id: {}, [name]: { type: "string" } } }))).toEqual([
      "parameter-added medium/approve",
    ]);
  });

  it.each(["patternProperties", "dependentSchemas", "$defs"])(
    "an entry of %s that goes was a constraint",
    (keyword) => {
      const before = input({ [keyword]: { a: { type: "string" }, b: {} } });
      expect(redefined(before, input({ [keyword]: { b: {} } }))).toEqual(["constraint-removed high/approve"]);
    },
  );

  it.each<[string, JsonObject]>([
    ["an input", input({ properties: { a: { $dynamicRef: "https://x.example/s" } } })],
    ["an output", { inputSchema: { type: "object" }, outputSchema: { $ref: "https://x.example/s" } }],
  ])("a reference to another document is found in %s", (_, after) => {
    expect(redefined(input({}), after)).toContain("remote-ref critical/approve");
  });

  it("a reference to another document is found in a tool that is added", () => {
    const tools = [{ name: "a", ...input({ $ref: "https://x.example/s" }) }];
    const after = lockedServer({ surface: surfaceOf({ tools }) });
    expect(judged(compareServers("notes", lockedServer({ surface: surfaceOf({}) }), after))).toContain(
      "remote-ref critical/approve",
    );
  });

  it("alternatives in another order are the same alternatives", () => {
    const [a, b] = [{ type: "string" }, { type: "number" }];
    expect(redefined(input({ anyOf: [a, b] }), input({ anyOf: [b, a] }))).toEqual(["order-only info/warn"]);
  });

  it.each<[JsonObject, JsonObject, string]>([
    [{}, { additionalProperties: true }, "equivalent-schema info/warn"],
    [{ required: [] }, {}, "equivalent-schema info/warn"],
    [{ properties: {} }, {}, "equivalent-schema info/warn"],
    [{ items: { type: "string" } }, {}, "schema-opened high/approve"],
    [{ unevaluatedProperties: false }, {}, "schema-opened high/approve"],
    [{ additionalProperties: false }, {}, "schema-opened high/approve"],
  ])("%j to %j is %s", (before, after, expected) => {
    expect(redefined(input(before), input(after))).toEqual([expected]);
  });

  it("an integer that becomes a number admits more", () => {
    const typed = (type: string) => input({ properties: { n: { type } } });
    expect(redefined(typed("integer"), typed("number"))).toEqual(["schema-opened high/approve"]);
  });
});
