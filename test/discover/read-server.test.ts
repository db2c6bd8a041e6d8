import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readServer } from "../../src/discover/read-server.ts";
import { McpLockError } from "../../src/model/error.ts";
import type { JsonObject, JsonValue } from "../../src/model/json-value.ts";
import { thrownCode } from "../support/error-code.ts";
import { evilCases, jsonValue } from "../support/json-values.ts";

const location = { file: ".mcp.json", line: 3, column: 5 };
const read = (value: JsonValue) => readServer("notes", value, location);
const declaredBy = (value: JsonValue) => read(value).declared;

const keys = [
  "type",
  "transport",
  "command",
  "args",
  "cwd",
  "env",
  "headers",
  "url",
  "serverUrl",
  "trust",
  "x",
];
const anyServer: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.dictionary(
    fc.constantFrom(...keys),
    fc.oneof(jsonValue, fc.constantFrom("stdio", "http", "npx", "https://x")),
    {
      noNullPrototype: true,
    },
  ),
  jsonValue,
);

describe("readServer", () => {
  it("refuses what it does not understand with one error only, or reads it", () => {
    fc.assert(
      fc.property(anyServer, (value) => {
        try {
          expect(read(value).name).toBe("notes");
        } catch (error) {
          expect(error).toMatchObject({ constructor: McpLockError, code: "CLIENT_FILE_INVALID" });
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("reads a program with everything that belongs to it", () => {
    const server = {
      type: "stdio",
      command: "npx",
      args: ["-y", "notes"],
      cwd: "${workspaceFolder}",
      env: { TOKEN: "${TOKEN}", A: "1" },
      autoApprove: ["read"],
      timeout: 5,
      auth: "x",
    };
    expect(read(server)).toEqual({
      name: "notes",
      location,
      declared: {
        in: [".mcp.json"],
        transport: "stdio",
        command: "npx",
        args: ["-y", "notes"],
        cwd: "${workspaceFolder}",
        env: ["A", "TOKEN"],
        headers: [],
        settings: { autoApprove: ["read"] },
        otherKeys: ["auth", "timeout"],
      },
      envValues: new Map([
        ["TOKEN", "${TOKEN}"],
        ["A", "1"],
      ]),
      headerValues: new Map(),
    });
  });

  it("reads an address with the names of its headers", () => {
    const server = { type: "http", url: "https://notes.example/mcp", headers: { "X-Key": "${KEY}" } };
    expect(read(server)).toMatchObject({
      declared: { transport: "http", url: "https://notes.example/mcp", headers: ["X-Key"], env: [] },
      headerValues: new Map([["X-Key", "${KEY}"]]),
    });
  });

  it("takes no value of a variable or a header into what is locked", () => {
    const server = { command: "npx", env: { A: "hunter2" }, headers: { B: "hunter3" } };
    expect(JSON.stringify(declaredBy(server))).not.toMatch(/hunter/);
  });

  it.each<[JsonObject, string]>([
    [{ command: "npx" }, "stdio"],
    [{ type: "local", command: "npx" }, "stdio"],
    [{ transport: "stdio", command: "npx" }, "stdio"],
    [{ url: "https://x.example" }, "http"],
    [{ type: "http", url: "https://x.example" }, "http"],
    [{ type: "streamable-http", url: "https://x.example" }, "http"],
    [{ type: "streamableHttp", url: "https://x.example" }, "http"],
    [{ type: "streamable_http", url: "https://x.example" }, "http"],
    [{ type: "remote", url: "https://x.example" }, "http"],
    [{ type: "sse", url: "https://x.example" }, "sse"],
    [{ transport: "sse", serverUrl: "https://x.example" }, "sse"],
    [{ type: "ws", url: "wss://x.example" }, "ws"],
    [{ type: "websocket", url: "wss://x.example" }, "ws"],
  ])("reads in %j the transport %s", (server, transport) => {
    expect(declaredBy(server).transport).toBe(transport);
  });

  it.each(["url", "serverUrl", "httpUrl", "uri"])("reads an address under the key %s", (key) => {
    expect(declaredBy({ [key]: "https://x.example" })).toMatchObject({ url: "https://x.example" });
  });

  it.each<[string, JsonObject, object]>([
    ["no arguments", { command: "npx" }, { args: [] }],
    ["a null working folder", { command: "npx", cwd: null }, { command: "npx" }],
    ["null variables", { command: "npx", env: null }, { env: [] }],
    ["a variable that is a number", { command: "npx", env: { PORT: 8080 } }, { env: ["PORT"] }],
    ["an unexpanded address", { url: "https://${HOST}/mcp" }, { url: "https://${HOST}/mcp" }],
  ])("reads %s", (_, server, declared) => {
    expect(declaredBy(server)).toMatchObject(declared);
  });

  it("writes values that are no text as text", () => {
    const { envValues } = read({ command: "npx", env: { A: 8080, B: true, C: null, D: "" } });
    expect([...envValues]).toEqual([
      ["A", "8080"],
      ["B", "true"],
      ["C", ""],
      ["D", ""],
    ]);
  });

  it.each<[string, JsonValue]>([
    ["nothing", {}],
    ["a text", "npx"],
    ["null", null],
    ["a list", [{ command: "npx" }]],
    ["both a program and an address", { command: "npx", url: "https://x.example" }],
    ["two addresses", { url: "https://x.example", httpUrl: "https://y.example" }],
    ["a program without its command", { type: "stdio", args: [] }],
    ["an address without its URL", { type: "http", args: [] }],
    ["an address in the place of a command", { type: "stdio", url: "https://x.example" }],
    ["a command in the place of an address", { type: "sse", command: "npx" }],
    ["an unknown transport", { type: "carrier-pigeon", command: "npx" }],
    ["an unknown transport to an address", { type: "carrier-pigeon", url: "https://x.example" }],
    ["a transport in capitals", { type: "STDIO", command: "npx" }],
    ["a transport that is a property of every object", { type: "constructor", command: "npx" }],
    ["a transport that is an object", { transport: { type: "stdio" }, command: "npx" }],
    ["an empty command", { command: " " }],
    ["a command that is a list", { command: ["npx", "notes"] }],
    ["arguments that are a text", { command: "npx", args: "-y notes" }],
    ["an argument that is a number", { command: "npx", args: ["--port", 8080] }],
    ["null arguments", { command: "npx", args: null }],
    ["a working folder that is none", { command: "npx", cwd: 1 }],
    ["an empty address", { url: "" }],
    ["an address that is none", { url: {} }],
    ["variables in a list", { command: "npx", env: ["A=1"] }],
    ["a variable that is an object", { command: "npx", env: { A: {} } }],
    ["headers in a text", { url: "https://x.example", headers: "A: b" }],
  ])("refuses %s", (_, value) => {
    expect(thrownCode(() => read(value))).toBe("CLIENT_FILE_INVALID");
  });

  it.each([
    "alwaysAllow",
    "autoApprove",
    "dev",
    "disabled",
    "disabledTools",
    "enabled",
    "enabledTools",
    "envFile",
    "excludeTools",
    "headersHelper",
    "includeTools",
    "sandbox",
    "sandboxEnabled",
    "tools",
    "trust",
  ])("records what %s is set to", (key) => {
    expect(declaredBy({ command: "npx", [key]: ["x"] })).toMatchObject({ settings: { [key]: ["x"] } });
  });

  it.each(evilCases)("records a further key and a variable named %s by name only", (_, name) => {
    const declared = declaredBy({ command: "npx", [name]: "hunter2", env: { [name]: "hunter2" } });
    expect([declared.otherKeys, declared.env, JSON.stringify(declared).includes("hunter2")]).toEqual([
      [name],
      [name],
      false,
    ]);
  });

  it("sorts the names of variables, headers and further keys", () => {
    const values = { b: "1", C: "2", a: "3" };
    const { env, headers, otherKeys } = declaredBy({
      command: "npx",
      env: values,
      headers: values,
      ...values,
    });
    expect([env, headers, otherKeys]).toEqual(Array(3).fill(["C", "a", "b"]));
  });

  it("counts no key that it reads among the further ones", () => {
    const program = {
      type: "stdio",
      transport: "stdio",
      command: "npx",
      args: [],
      cwd: ".",
      env: {},
      headers: {},
    };
    const address = ["url", "serverUrl", "httpUrl", "uri"].map((key) => ({ [key]: "https://x.example" }));
    const found = [program, ...address].map((server) => declaredBy(server).otherKeys);
    expect(found).toEqual(Array(5).fill(undefined));
  });

  it("has neither settings nor further keys where there are none", () => {
    expect(Object.keys(declaredBy({ command: "npx" })).sort()).toEqual([
      "args",
      "command",
      "env",
      "headers",
      "in",
      "transport",
    ]);
  });

  it("says where the server stands that it refuses", () => {
    expect(() => read({})).toThrow(/^\.mcp\.json:3:5: server "notes": /);
  });
});
