import { describe, expect, it } from "vitest";
import { compareSboms, compareToday } from "../../src/compare/compare-sboms.ts";
import type { Component } from "../../src/model/sbom.ts";
import { lockedServer } from "../support/servers.ts";

function component(name: string, version: string, resolved: string | null = null): Component {
  return {
    purl: `pkg:npm/${name}@${version}`,
    name,
    version,
    integrity: null,
    resolved,
    optional: false,
    installScripts: false,
    native: false,
    marker: null,
    dependsOn: [],
  };
}

function pulling(letter: string, components: readonly Component[]) {
  const digest = `sha256:${letter.repeat(64)}`;
  const sbom = { format: "CycloneDX 1.6", digest, components: 1, closure: digest, resolvedFor: "x" } as const;
  return { ...lockedServer(), sbom, components };
}

function publishers(before: readonly Component[], after: readonly Component[]): unknown {
  const [change] = compareSboms("notes", pulling("a", before), pulling("b", after));
  return change?.after;
}

const known = [component("@acme/core", "1.0.0"), component("left", "1.0.0")];
const git = (commit: string) => `git+https://git.example/tool.git#${commit.repeat(40)}`;

describe("whose packages came in", () => {
  it("are scopes that had none there, sorted", () => {
    const after = [...known, component("@eve/z", "1.0.0"), component("@bob/a", "1.0.0")];
    expect(publishers(known, after)).toMatchObject({ added: 2, publishers: ["@bob", "@eve"] });
  });

  it("are places that are no registry", () => {
    expect(publishers(known, [...known, component("tool", "1.0.0", git("a"))])).toMatchObject({
      publishers: ["git+https://git.example/tool.git"],
    });
  });

  it("are places that take over a name", () => {
    expect(
      publishers(known, [component("@acme/core", "1.0.0"), component("left", "1.0.0", git("a"))]),
    ).toMatchObject({
      publishers: ["git+https://git.example/tool.git"],
    });
  });

  it.each<[string, Component[]]>([
    ["another package of a known scope", [...known, component("@acme/more", "1.0.0")]],
    ["a name without a scope", [...known, component("right", "1.0.0")]],
    ["another version", [component("@acme/core", "2.0.0"), component("left", "1.0.0")]],
    ["what went", [component("left", "1.0.0")]],
  ])("are nobody for %s", (_, after) => {
    expect(publishers(known, after)).not.toHaveProperty("publishers");
  });

  it("are nobody for another commit of a known place", () => {
    const [before, after] = [component("tool", "1.0.0", git("a")), component("tool", "1.0.0", git("b"))];
    expect(publishers([before], [after])).not.toHaveProperty("publishers");
  });

  it("are told of a fresh install, too", () => {
    const today = [...known, component("@eve/z", "1.0.0")];
    expect(compareToday("notes", { ...pulling("a", known), today })[0]?.after).toMatchObject({
      publishers: ["@eve"],
    });
  });
});
