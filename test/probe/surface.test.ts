import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/model/json-value.ts";
import type { Listing } from "../../src/probe/listing.ts";
import { createMasks } from "../../src/probe/masks.ts";
import { readCapabilities, toSurface } from "../../src/probe/surface.ts";
import { definitionOf, independentFingerprint, limitsWith } from "../support/probe.ts";

const malformed = expect.objectContaining({ code: "PROBE_MALFORMED" });
const nothing: Listing = {
  tools: new Map(),
  prompts: new Map(),
  resourceTemplates: new Map(),
  resources: new Map(),
};
const surfaceOf = (hello: JsonObject, listing: Partial<Listing> = {}, requests: string[] = []) =>
  toSurface("2025-11-25", { capabilities: {}, ...hello }, { ...nothing, ...listing }, requests, {
    masks: createMasks([]),
    limits: limitsWith(),
  });

describe("the capabilities of a server", () => {
  it("are the announced names, sorted", () => {
    expect(readCapabilities({ capabilities: { tools: {}, prompts: {}, "x-own": {} } })).toEqual([
      "prompts",
      "tools",
      "x-own",
    ]);
  });

  it.each<[string, JsonObject]>([
    ["missing", {}],
    ["null", { capabilities: null }],
    ["an array", { capabilities: ["tools"] }],
    ["a string", { capabilities: "tools" }],
  ])("are malformed when they are %s", (_, hello) => {
    expect(() => readCapabilities(hello)).toThrow(malformed);
  });
});

describe("the surface", () => {
  it("records the protocol revision that was spoken", () => {
    expect(surfaceOf({}).protocol).toBe("2025-11-25");
  });

  it.each(["tools", "prompts", "resourceTemplates", "resources"] as const)(
    "has each of the %s whole, with its fingerprint",
    (kind) => {
      const definition = { name: "one", unknown: { b: 1, a: [null, 1.5] } };
      const listed = new Map([["one", definitionOf(definition)]]);
      expect(surfaceOf({}, { [kind]: listed })[kind]).toEqual(listed);
    },
  );

  it("sorts definitions by code unit", () => {
    const tools = new Map(
      ["b", "é", "a", "B", "_", "😀", "\uffee"].map((name) => [name, definitionOf({ name })]),
    );
    expect([...surfaceOf({}, { tools }).tools.keys()]).toEqual(["B", "_", "a", "b", "é", "😀", "\uffee"]);
  });

  it("has the instructions with the fingerprint of their JSON text", () => {
    const text = 'Say "hello" – twice.';
    const fingerprint = independentFingerprint(JSON.stringify(text));
    expect(surfaceOf({ instructions: text }).instructions).toEqual({ text, fingerprint });
  });

  it.each<[string, JsonObject]>([
    ["missing", {}],
    ["null", { instructions: null }],
  ])("has no instructions when they are %s", (_, hello) => {
    expect(surfaceOf(hello).instructions).toBeNull();
  });

  it("tells empty instructions from none", () => {
    expect(surfaceOf({ instructions: "" }).instructions).toMatchObject({ text: "" });
  });

  it.each([[["a"]], [{ text: "a" }], [1], [false]])("refuses the instructions %j", (instructions) => {
    expect(() => surfaceOf({ instructions })).toThrow(malformed);
  });

  it("names the server as the old handshake does", () => {
    const serverInfo = { name: "notes", version: "1.2.3", title: "Notes" };
    expect(surfaceOf({ serverInfo }).server).toEqual({ name: "notes", version: "1.2.3" });
  });

  it("names the server as the new handshake does", () => {
    const _meta = { "io.modelcontextprotocol/serverInfo": { name: "notes", version: "2.0.0" } };
    expect(surfaceOf({ _meta }).server).toEqual({ name: "notes", version: "2.0.0" });
  });

  it.each<[string, JsonObject]>([
    ["says nothing", {}],
    ["has no version", { serverInfo: { name: "notes" } }],
    ["has a number for a version", { serverInfo: { name: "notes", version: 1 } }],
    ["is only a name", { serverInfo: "notes" }],
  ])("has no server when it %s", (_, hello) => {
    expect(surfaceOf(hello).server).toBeNull();
  });

  it("records which data of the client was asked for", () => {
    const requests = ["elicitation/create", "roots/list", "sampling/createMessage"];
    expect(surfaceOf({}, {}, requests).requests).toEqual(requests);
  });

  it("leaves out requests for anything else", () => {
    expect(surfaceOf({}, {}, ["ping", "roots/list", "x/y"]).requests).toEqual(["roots/list"]);
  });

  it("has no requests at all when no data was asked for", () => {
    expect(surfaceOf({}, {}, ["ping"])).not.toHaveProperty("requests");
  });
});
