import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/model/json-value.ts";
import { readClosure } from "../../src/resolve/closure.ts";
import { printedSbom, pythonOf, sbomDocument, sbomOf } from "../../src/resolve/sbom.ts";
import { locked, notesLock, npmLock, pythonClosure as python, pythonClosureOf } from "../support/closures.ts";
import { pypiArtifact } from "../support/servers.ts";

const closureOf = (lockfile: JsonObject) => readClosure(lockfile, "package-lock.json");
const closure = closureOf(notesLock);
const ownFile = Object.values(pypiArtifact().files)[1];

describe("the bill of materials", () => {
  it("is about the server's own package", () => {
    expect(sbomDocument(closure)["metadata"]).toEqual({
      component: {
        type: "application",
        "bom-ref": "pkg:npm/%40example/notes-mcp@1.4.0",
        group: "@example",
        name: "notes-mcp",
        version: "1.4.0",
        purl: "pkg:npm/%40example/notes-mcp@1.4.0",
      },
    });
  });

  it("names the bytes of each package", () => {
    const [left] = JSON.parse(JSON.stringify(sbomDocument(closure)["components"]));
    expect(left.hashes).toEqual([
      { alg: "SHA-512", content: Buffer.from("b".repeat(86), "base64").toString("hex") },
    ]);
  });

  it("says what may be left out", () => {
    const components = JSON.parse(JSON.stringify(sbomDocument(closure)["components"]));
    expect(components.map(({ scope }: { scope: string }) => scope)).toEqual([
      "required",
      "optional",
      "required",
    ]);
  });

  it("has the same serial number for the same packages, and another one for others", () => {
    const other = closureOf(npmLock({ "node_modules/@example/notes-mcp": locked("1.4.0", "a") }));
    expect(printedSbom(closure)["serialNumber"]).toBe(printedSbom(closureOf(notesLock))["serialNumber"]);
    expect(printedSbom(closure)["serialNumber"]).not.toBe(printedSbom(other)["serialNumber"]);
  });

  it("says nothing of a moment, a machine or a tool", () => {
    expect(Object.keys(sbomDocument(closure))).toEqual([
      "bomFormat",
      "specVersion",
      "version",
      "metadata",
      "components",
      "dependencies",
    ]);
  });
});

describe("the bill of materials of a Python project", () => {
  const document = JSON.parse(JSON.stringify(sbomDocument(python)));

  it("names the bytes of every file", () => {
    expect(document.components[0].hashes).toEqual([
      { alg: "SHA-256", content: "a".repeat(64) },
      { alg: "SHA-256", content: "b".repeat(64) },
    ]);
  });

  it("says where a project is installed", () => {
    expect(
      document.components.map(({ scope, properties }: Record<string, unknown>) => [scope, properties]),
    ).toEqual([
      ["required", undefined],
      ["optional", [{ name: "mcp-lock:marker", value: "sys_platform == 'win32'" }]],
    ]);
  });

  it("claims nothing about which project needs which", () => {
    expect(document.dependencies).toEqual([]);
  });

  it.each<[string, (text: string) => string]>([
    ["another hash", (text) => text.replaceAll("a".repeat(64), "d".repeat(64))],
    ["another version", (text) => text.replace("helper==1.0.0", "helper==1.0.1")],
    ["another marker", (text) => text.replace("win32", "linux")],
    ["no marker", (text) => text.replace(" ; sys_platform == 'win32'", "")],
    ["one file less of the server's own", (text) => text.replace(` --hash=${ownFile}`, "")],
  ])("differs with %s", (_, change) => {
    expect(sbomOf(pythonClosureOf(change(python.requirements))).digest).not.toBe(sbomOf(python).digest);
  });

  it("is for a version of Python", () => {
    expect([sbomOf(python).resolvedFor, pythonOf(sbomOf(python)), pythonOf(sbomOf(closure))]).toEqual([
      "python 3.12",
      "3.12",
      null,
    ]);
  });
});

describe("what the lock records of it", () => {
  it("counts the packages beside the server's own", () => {
    expect(sbomOf(closure)).toMatchObject({ format: "CycloneDX 1.6", components: 3, resolvedFor: "node 24" });
  });

  it("differs when a package depends on another one", () => {
    const packages = JSON.parse(JSON.stringify(notesLock)).packages;
    packages["node_modules/right"].dependencies = { left: "^1.0.0" };
    expect(sbomOf(closureOf({ ...notesLock, packages })).digest).not.toBe(sbomOf(closure).digest);
  });
});
