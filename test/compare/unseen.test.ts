import { describe, expect, it } from "vitest";
import { compareSurfaces } from "../../src/compare/compare-surfaces.ts";
import { withUnseen } from "../../src/compare/unseen.ts";
import type { Definition, Surface } from "../../src/model/surface.ts";
import { definitionOf } from "../support/probe.ts";

const surfaceOf = (tools: Readonly<Record<string, Definition>>): Surface => ({
  protocol: "2025-11-25",
  server: null,
  capabilities: ["tools"],
  instructions: null,
  tools: new Map(Object.entries(tools)),
  prompts: new Map(),
  resourceTemplates: new Map(),
  resources: new Map(),
});
const a = definitionOf({ name: "a" });
const gated: Definition = { ...definitionOf({ name: "g" }), gated: true };
const locked = surfaceOf({ a, g: gated });
const verify = (seen: Surface) => compareSurfaces("s", locked, withUnseen(seen, locked));

describe("one look at a server with gated definitions", () => {
  it("finds nothing changed when it does not see them", () => {
    expect(verify(surfaceOf({ a }))).toEqual([]);
  });

  it("finds the removal of what everybody was shown", () => {
    expect(verify(surfaceOf({ g: gated }))).toMatchObject([{ kind: "removed", subject: { name: "a" } }]);
  });

  it("finds other words of a gated definition that it does see", () => {
    const other = { ...definitionOf({ name: "g", description: "x" }), gated: true } as const;
    expect(verify(surfaceOf({ a, g: other }))).toMatchObject([{ kind: "added", subject: { name: "g" } }]);
  });

  it("finds that what was gated is shown to everybody", () => {
    expect(verify(surfaceOf({ a, g: definitionOf({ name: "g" }) }))).toEqual([
      {
        kind: "stated",
        server: "s",
        subject: { kind: "tool", name: "g", path: "" },
        before: { gated: true },
        after: { gated: false },
      },
    ]);
  });
});

describe("two locks", () => {
  it("differ when a gated definition is gone from the second", () => {
    expect(compareSurfaces("s", locked, surfaceOf({ a }))).toMatchObject([{ kind: "removed" }]);
  });
});
