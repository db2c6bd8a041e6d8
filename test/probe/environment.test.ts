import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { processEnvironment } from "../../src/probe/environment.ts";

const environment = (declared: Record<string, string> = {}) =>
  processEnvironment("/throw-away", new Map(Object.entries(declared)), "/opt/node/bin/node");

describe("the environment of a server", () => {
  it("has five names when nothing is declared", () => {
    expect(Object.keys(environment()).sort()).toEqual(["HOME", "LANG", "PATH", "TMPDIR", "TZ"]);
  });

  it("has the declared names with their values", () => {
    expect(environment({ API_KEY: "placeholder" })).toMatchObject({ API_KEY: "placeholder" });
  });

  it.each(["HOME", "TMPDIR"])("has the throw-away folder as %s", (name) => {
    expect(environment()[name]).toBe("/throw-away");
  });

  it("finds the chosen Node.js before any other", () => {
    expect(environment()["PATH"]?.split(":")[0]).toBe(dirname("/opt/node/bin/node"));
  });

  it.each(["HOME", "LANG", "PATH", "TMPDIR", "TZ"])("keeps its own %s when one is declared", (name) => {
    expect(environment({ [name]: "declared" })[name]).toBe(environment()[name]);
  });

  it("passes a variable named __proto__ on like any other", () => {
    const declared = new Map([["__proto__", "value"]]);
    expect(Object.entries(processEnvironment("/x", declared, "/node"))).toContainEqual([
      "__proto__",
      "value",
    ]);
  });
});
