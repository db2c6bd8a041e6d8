import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairRenames } from "../../src/judge/renames.ts";
import type { Change } from "../../src/model/change.ts";
import type { JsonObject } from "../../src/model/json-value.ts";
import { readNote } from "../support/servers.ts";

const { name: _, ...aNote } = readNote;
const input = { type: "object", properties: { id: {} } };

function gone(name: string, before: JsonObject = aNote, server = "notes"): Change {
  return { kind: "removed", server, subject: { kind: "tool", name, path: "" }, before: { name, ...before } };
}

function come(name: string, after: JsonObject = aNote, server = "notes"): Change {
  return { kind: "added", server, subject: { kind: "tool", name, path: "" }, after: { name, ...after } };
}

function pairs(...changes: readonly Change[]): (string | null)[][] {
  return [...pairRenames(changes)].map(([{ subject }, to]) => [subject.name, to]);
}

describe("pairRenames", () => {
  it("pairs a tool that is gone with the same that has come under another name", () => {
    expect(pairs(gone("a"), come("b"))).toEqual([["a", "b"]]);
  });

  it("pairs them in whatever order they are told", () => {
    expect(pairs(come("b"), gone("a"))).toEqual([["a", "b"]]);
  });

  it.each<[string, JsonObject]>([
    ["the same words and another input", { ...aNote, inputSchema: {} }],
    ["nothing in common", { description: "Counts words.", inputSchema: {} }],
    ["the same input and no words in common", { ...aNote, description: "Counts words." }],
    ["the same input and no words", { inputSchema: input }],
    ["no members at all", {}],
  ])("pairs none with one that has %s", (_, after) => {
    expect(pairs(gone("a"), come("b", after))).toEqual([]);
  });

  it("pairs none that have neither words nor input", () => {
    expect(pairs(gone("a", {}), come("b", {}))).toEqual([]);
  });

  it("pairs those that share the input and some words", () => {
    const [before, after] = ["Reads one note by id.", "Reads any file by id."];
    expect(
      pairs(
        gone("a", { description: before, inputSchema: input }),
        come("b", { description: after, inputSchema: input }),
      ),
    ).toEqual([["a", "b"]]);
  });

  it("takes each tool once, and the most alike", () => {
    const similar = { ...aNote, description: `${String(aNote["description"])} Quickly.` };
    expect(pairs(gone("a"), come("similar", similar), come("same"))).toEqual([["a", "same"]]);
  });

  it("pairs two with two", () => {
    const [one, other] = [
      { description: "Reads one note.", inputSchema: {} },
      { description: "Counts all words.", inputSchema: input },
    ];
    const found = pairs(gone("a", one), gone("b", other), come("c", other), come("d", one));
    expect(found.toSorted()).toEqual([
      ["a", "d"],
      ["b", "c"],
    ]);
  });

  it("pairs none across servers", () => {
    expect(pairs(gone("a"), come("b", aNote, "other"))).toEqual([]);
  });

  it.each<[string, Change]>([
    ["a prompt", { ...come("b"), subject: { kind: "prompt", name: "b", path: "" } }],
    ["a part of a tool", { ...come("b"), subject: { kind: "tool", name: "b", path: "/description" } }],
    ["what is no tool", { ...come("b"), subject: { kind: "tool", name: null, path: "" } }],
    ["what is no object", { kind: "added", server: "notes", subject: come("b").subject, after: "A note." }],
  ])("pairs none with %s", (_, change) => {
    expect(pairs(gone("a"), change)).toEqual([]);
  });

  it("takes hundreds of tools at once for other tools", () => {
    const many = Array.from({ length: 101 }, (_, at) => `t${at}`);
    expect(pairs(...many.map((name) => gone(name)), ...many.map((name) => come(name.toUpperCase())))).toEqual(
      [],
    );
  });

  it("pairs each tool at most once with one that has come, whatever they say", () => {
    const description = fc
      .array(fc.constantFrom("reads", "a", "note", "file", "now"), { maxLength: 4 })
      .map((words) => words.join(" "));
    const definition = description.map((words): JsonObject => ({ description: words, inputSchema: input }));
    const definitions = fc.array(definition, { maxLength: 5 });
    fc.assert(
      fc.property(definitions, definitions, (before, after) => {
        const found = pairs(
          ...before.map((one, at) => gone(`old${at}`, one)),
          ...after.map((one, at) => come(`new${at}`, one)),
        );
        const used = found.flat();
        expect(used).toHaveLength(new Set(used).size);
        expect(found.every(([from, to]) => from?.startsWith("old") && to?.startsWith("new"))).toBe(true);
      }),
    );
  });
});
