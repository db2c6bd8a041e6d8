import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/model/json-value.ts";
import { closureDigest, readClosure } from "../../src/resolve/closure.ts";
import { locked, notesLock, npmLock } from "../support/closures.ts";
import { thrownCode } from "../support/error-code.ts";

const read = (lockfile: JsonObject) => readClosure(lockfile, "package-lock.json");
const own = { "node_modules/@example/notes-mcp": locked("1.4.0", "a") };
const withPackage = (location: string, entry: JsonObject) => npmLock({ ...own, [location]: entry });

describe("readClosure", () => {
  it("names every package once, sorted", () => {
    expect(read(notesLock).components.map(({ purl }) => purl)).toEqual([
      "pkg:npm/%40example/notes-mcp@1.4.0",
      "pkg:npm/left@1.2.0",
      "pkg:npm/right@1.0.0",
      "pkg:npm/right@2.0.0",
    ]);
  });

  it("knows which of them is the server's own", () => {
    expect(read(notesLock).root).toBe("pkg:npm/%40example/notes-mcp@1.4.0");
  });

  it("finds dependencies where Node.js would", () => {
    const edges = read(notesLock).components.map(({ purl, dependsOn }) => [purl, dependsOn]);
    expect(edges).toEqual([
      ["pkg:npm/%40example/notes-mcp@1.4.0", ["pkg:npm/left@1.2.0", "pkg:npm/right@1.0.0"]],
      ["pkg:npm/left@1.2.0", ["pkg:npm/right@2.0.0"]],
      ["pkg:npm/right@1.0.0", []],
      ["pkg:npm/right@2.0.0", []],
    ]);
  });

  it("tells what runs scripts, and what is machine code", () => {
    const lockfile = withPackage(
      "node_modules/fast",
      locked("1.0.0", "b", { hasInstallScript: true, cpu: ["x64"] }),
    );
    expect(read(lockfile).components[1]).toMatchObject({ installScripts: true, native: true });
  });

  it("knows an alias by the name of what it stands for", () => {
    const lockfile = withPackage("node_modules/alias", locked("1.0.0", "b", { name: "real" }));
    expect(read(lockfile).components[1]?.purl).toBe("pkg:npm/real@1.0.0");
  });

  it("takes a package in two places for needed when it is in one of them", () => {
    const lockfile = npmLock({
      ...own,
      "node_modules/a": locked("1.0.0", "b", { optional: true }),
      "node_modules/b": locked("1.0.0", "c"),
      "node_modules/b/node_modules/a": locked("1.0.0", "b"),
    });
    expect(read(lockfile).components.find(({ name }) => name === "a")?.optional).toBe(false);
  });

  it.each<[string, JsonObject]>([
    ["another version of npm's lockfile", { ...notesLock, lockfileVersion: 2 }],
    ["no lockfile at all", { servers: {} }],
    ["a root without the package", npmLock({})],
    [
      "a root with two packages",
      { ...notesLock, packages: { "": { dependencies: { a: "1", b: "1" } }, ...own } },
    ],
    ["a link", withPackage("node_modules/a", { link: true, resolved: "../a" })],
    ["a package without a version", withPackage("node_modules/a", { integrity: "x" })],
    ["a package of which nothing says the bytes", withPackage("node_modules/a", { version: "1.0.0" })],
    [
      "a package that only an address names",
      withPackage("node_modules/a", { version: "1.0.0", resolved: "https://files.example/a.tgz" }),
    ],
    [
      "a bundled package that has an address of its own",
      withPackage("node_modules/a", {
        version: "1.0.0",
        inBundle: true,
        resolved: "https://files.example/a.tgz",
      }),
    ],
    [
      "a branch of git",
      withPackage("node_modules/a", { version: "1.0.0", resolved: "git+https://git.example/a.git#main" }),
    ],
    ["a way out of the folder", withPackage("node_modules/../../a", locked("1.0.0", "b"))],
    ["a way out at the end", withPackage("node_modules/..", locked("1.0.0", "b"))],
    ["a place that is not in node_modules", withPackage("src/a", locked("1.0.0", "b"))],
    ["an absolute place", withPackage("/node_modules/a", locked("1.0.0", "b"))],
    [
      "one version with two kinds of bytes",
      npmLock({
        ...own,
        "node_modules/a": locked("1.0.0", "b"),
        "node_modules/b": locked("1.0.0", "c"),
        "node_modules/b/node_modules/a": locked("1.0.0", "d"),
      }),
    ],
  ])("refuses %s", (_, lockfile) => {
    expect(thrownCode(() => read(lockfile))).toBe("CLOSURE_INVALID");
  });

  it.each<[string, JsonObject]>([
    ["what lies in another package", { version: "1.0.0", inBundle: true }],
    ["a commit of git", { version: "1.0.0", resolved: `git+https://git.example/a.git#${"a".repeat(40)}` }],
  ])("takes %s without a hash of its own", (_, entry) => {
    expect(read(withPackage("node_modules/a", entry)).components[1]?.integrity).toBeNull();
  });
});

describe("closureDigest", () => {
  const digest = (lockfile: JsonObject) => closureDigest(read(lockfile).components);

  it("does not depend on where npm has put the packages", () => {
    const flat = npmLock({
      "node_modules/@example/notes-mcp": locked("1.4.0", "a"),
      "node_modules/b": locked("1.0.0", "b"),
    });
    const deep = npmLock({
      "node_modules/@example/notes-mcp": locked("1.4.0", "a"),
      "node_modules/@example/notes-mcp/node_modules/b": locked("1.0.0", "b"),
    });
    expect(digest(flat)).toBe(digest(deep));
  });

  it("does not depend on the order of the file", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(["b", "c", "d", "e"], { minLength: 4 }), (order) => {
        const packages = Object.fromEntries(
          order.map((letter) => [`node_modules/${letter}`, locked("1.0.0", letter)]),
        );
        const sorted = Object.fromEntries(Object.entries(packages).sort());
        expect(digest(npmLock({ ...own, ...packages }))).toBe(digest(npmLock({ ...own, ...sorted })));
      }),
    );
  });

  it.each<[string, JsonObject]>([
    ["other bytes", withPackage("node_modules/a", locked("1.0.0", "c"))],
    ["another version", withPackage("node_modules/a", locked("1.0.1", "b"))],
    ["another name", withPackage("node_modules/b", locked("1.0.0", "b"))],
    ["one package less", npmLock(own)],
    [
      "another address",
      withPackage("node_modules/a", locked("1.0.0", "b", { resolved: "https://files.example/a" })),
    ],
  ])("is another one for %s", (_, lockfile) => {
    expect(digest(lockfile)).not.toBe(digest(withPackage("node_modules/a", locked("1.0.0", "b"))));
  });
});
