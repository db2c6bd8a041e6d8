import { describe, expect, it } from "vitest";
import { refuseEchoes, secretsOf, withoutSecrets } from "../../src/app/secrets.ts";
import type { Declaration } from "../../src/model/declaration.ts";
import { McpLockError } from "../../src/model/error.ts";
import type { Surface } from "../../src/model/surface.ts";
import { definitionOf } from "../support/probe.ts";

const declaration = (env: Record<string, string>, args: string[] = []): Declaration => ({
  name: "s",
  declared: {
    in: [".mcp.json"],
    transport: "stdio",
    command: "node",
    args,
    env: Object.keys(env),
    headers: [],
  },
  location: { file: ".mcp.json", line: 1, column: 1 },
  envValues: new Map(Object.entries(env)),
  headerValues: new Map(),
});
const host = new Map([
  ["MY_KEY", "value-of-the-key"],
  ["HOST_TOKEN", "token-of-the-host"],
  ["EDITOR", "some-editor"],
]);
const names = (...args: Parameters<typeof secretsOf>) =>
  secretsOf(...args)
    .map(({ name }) => name)
    .sort();

describe("the values that may not be told", () => {
  it("are those that the server is given, and credentials of the host", () => {
    const given = declaration({ A: "literal-value", B: "${MY_KEY}" }, ["--x", "${EDITOR}"]);
    expect(names(given, true, host)).toEqual(["A", "B", "EDITOR", "HOST_TOKEN"]);
  });

  it("are only credentials of the host when the server is given none", () => {
    expect(names(declaration({ A: "literal-value" }), false, host)).toEqual(["HOST_TOKEN"]);
  });

  it("are the parts of a value, too", () => {
    const values = secretsOf(declaration({ A: "Bearer ${MY_KEY}" }), true, host).map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining(["Bearer value-of-the-key", "value-of-the-key"]));
  });

  it("are none that are too short to be told from other text", () => {
    expect(names(declaration({ A: "12345" }), true, new Map())).toEqual([]);
  });
});

describe("an error", () => {
  const secrets = [{ name: "A", value: "value-of-the-key" }];

  it("names the variable in place of its value", () => {
    const error = new McpLockError("PROBE_EXIT", "it said: value-of-the-key!", {
      hint: "try value-of-the-key",
    });
    expect(withoutSecrets(error, secrets)).toMatchObject({
      code: "PROBE_EXIT",
      message: "it said: [value of A]!",
      hint: "try [value of A]",
    });
  });

  it("does not carry the value in its cause", () => {
    const cause = new Error("value-of-the-key");
    expect(withoutSecrets(new McpLockError("PROBE_EXIT", "value-of-the-key", { cause }), secrets).cause).toBe(
      undefined,
    );
  });

  it("that tells nothing is left alone", () => {
    const error = new McpLockError("PROBE_EXIT", "it ended");
    expect(withoutSecrets(error, secrets)).toBe(error);
  });
});

describe("a surface", () => {
  const value = 'k"ey/value-é';
  const empty: Surface = {
    protocol: "2025-11-25",
    server: null,
    capabilities: [],
    instructions: null,
    tools: new Map(),
    prompts: new Map(),
    resourceTemplates: new Map(),
    resources: new Map(),
  };
  const one = new Map([["a", definitionOf({ name: "a", x: [{ y: `before ${value} after` }] })]]);
  const check = (surface: Partial<Surface>, secret = value) =>
    refuseEchoes({ ...empty, ...surface }, [], [{ name: "A", value: secret }]);

  it.each<[string, Partial<Surface>]>([
    ["a tool", { tools: one }],
    ["a prompt", { prompts: one }],
    ["a resource template", { resourceTemplates: one }],
    ["a resource", { resources: one }],
    ["a key", { tools: new Map([["a", definitionOf({ name: "a", [value]: 1 })]]) }],
    ["the instructions", { instructions: { text: value, fingerprint: "" } }],
    ["the server's name", { server: { name: value, version: "1" } }],
    ["a capability", { capabilities: [value] }],
    ["what it asks for", { requests: [value] }],
  ])("that repeats a value in %s is refused, and the error does not repeat it", (_, surface) => {
    expect(() => check(surface)).toThrow(expect.objectContaining({ code: "SECRET_IN_SURFACE" }));
    expect(() => check(surface)).not.toThrow(value);
  });

  it("that repeats a value only in what moved is refused", () => {
    const subject = { kind: "tool", name: "a", path: "" } as const;
    expect(() => refuseEchoes(empty, [{ subject, after: value }], [{ name: "A", value }])).toThrow();
  });

  it.each(["production", "verbose", "123456"])("may use a word such as %s", (word) => {
    const tools = new Map([["a", definitionOf({ name: "a", description: `For ${word} use.` })]]);
    expect(() => check({ tools }, word)).not.toThrow();
  });
});
