import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/model/json-value.ts";
import { type Closure, readClosure } from "../../src/resolve/closure.ts";
import { printedSbom } from "../../src/resolve/sbom.ts";
import { locked, notesLock, npmLock, pythonClosure } from "../support/closures.ts";
import { inOrder, readerProblems, schemaProblems, throughLibrary } from "../support/sbom.ts";

const quickstart = new URL("../../examples/quickstart/.mcp-lock/", import.meta.url);
const real = readdirSync(quickstart).map((name): [string, JsonObject] => [
  `the real closure of ${name}`,
  JSON.parse(readFileSync(new URL(`${name}/package-lock.json`, quickstart), "utf8")),
]);

const odd = npmLock({
  "node_modules/@example/notes-mcp": locked("1.4.0+build.1", "a", {
    dependencies: { bundled: "1", git: "1", "@scope/old": "1", circle: "1" },
  }),
  "node_modules/bundled": { version: "1.0.0", inBundle: true },
  "node_modules/git": { version: "1.0.0", resolved: `git+https://git.example/a.git#${"a".repeat(40)}` },
  "node_modules/@scope/old": { version: "1.0.0-rc.1", integrity: "sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=" },
  "node_modules/circle": locked("1.0.0", "c", { dependencies: { circle: "2" } }),
  "node_modules/circle/node_modules/circle": locked("2.0.0", "d", { dependencies: { git: "1" } }),
});

const npm = (lockfile: JsonObject): Closure => readClosure(lockfile, "package-lock.json");

describe.each<[string, Closure]>([
  ["a small closure", npm(notesLock)],
  ["a closure from many places", npm(odd)],
  ...real.map(([name, lockfile]): [string, Closure] => [name, npm(lockfile)]),
])("the bill of materials of %s", (_, closure) => {
  const document = printedSbom(closure);
  const text = JSON.stringify(document);

  it("is CycloneDX 1.6 by the official schema", () => {
    expect(schemaProblems(document)).toEqual([]);
  });

  it("names every package once, by a package URL that says the same, in a graph without loose ends", () => {
    expect(readerProblems(text)).toEqual([]);
  });

  it("is what CycloneDX's own library writes of the same packages", () => {
    expect(inOrder(throughLibrary(text))).toEqual(inOrder(document));
  });
});

describe("the bill of materials of a closure of Python projects", () => {
  const document = printedSbom(pythonClosure);

  it("is CycloneDX 1.6 by the official schema", () => {
    expect(schemaProblems(document)).toEqual([]);
  });

  it("names every package once, by a package URL that says the same, without claiming a graph", () => {
    const problems = readerProblems(JSON.stringify(document));
    expect(problems.filter((problem) => !/^(?:the graph lacks|nothing needs) /.test(problem))).toEqual([]);
  });
});

describe("a reader", () => {
  const document = printedSbom(readClosure(notesLock, "package-lock.json"));
  const spoilt = (spoil: (parts: ReturnType<typeof partsOf>) => void) => {
    const parts = partsOf(JSON.stringify(document));
    spoil(parts);
    return readerProblems(JSON.stringify(parts));
  };

  it.each<[string, Parameters<typeof spoilt>[0], RegExp]>([
    ["a component twice", ({ components }) => components.push(components[0]), /^two components are/],
    [
      "a reference to nothing",
      ({ dependencies }) => dependencies[0].dependsOn.push("pkg:npm/x@1"),
      /leads nowhere/,
    ],
    ["a node missing", ({ dependencies }) => dependencies.pop(), /^the graph lacks/],
    [
      "a package URL of another version",
      ({ components }) => {
        components[0].version = "9.9.9";
      },
      /names something else$/,
    ],
    [
      "a package that nothing needs",
      ({ dependencies }) => {
        for (const one of dependencies) one.dependsOn = [];
      },
      /^nothing needs/,
    ],
  ])("stumbles over %s", (_, spoil, problem) => {
    expect(spoilt(spoil)).toContainEqual(expect.stringMatching(problem));
  });
});

function partsOf(text: string) {
  return JSON.parse(text);
}
