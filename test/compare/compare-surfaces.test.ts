import { describe, expect, it } from "vitest";
import { compareSurfaces } from "../../src/compare/compare-surfaces.ts";
import type { JsonObject } from "../../src/model/json-value.ts";
import { evilCasesAndProto } from "../support/json-values.ts";
import {
  listNotes,
  notes,
  noteTemplate,
  type OfferParts,
  readNote,
  summarise,
  surfaceOf,
} from "../support/servers.ts";

const changesBetween = (before: OfferParts, after: OfferParts) =>
  compareSurfaces("notes", surfaceOf(before), surfaceOf(after)).map(
    ({ kind, subject }) => `${kind} ${subject.kind} ${subject.name ?? "-"} ${subject.path}`,
  );
const changed = (tool: JsonObject): OfferParts => ({
  ...notes,
  tools: [{ ...readNote, ...tool }, listNotes],
});

describe("compareSurfaces", () => {
  it.each<[string, OfferParts, string[]]>([
    ["nothing in two equal surfaces", notes, []],
    ["nothing in another order of tools", { ...notes, tools: [listNotes, readNote] }, []],
    ["a further tool", { ...notes, tools: [readNote, listNotes, { name: "c" }] }, ["added tool c "]],
    ["a tool that is gone", { ...notes, tools: [readNote] }, ["removed tool list_notes "]],
    [
      "a place inside a tool",
      changed({ description: "Returns it." }),
      ["changed tool read_note /description"],
    ],
    ["a member that a tool gains", changed({ _meta: { a: 1 } }), ["added tool read_note /_meta"]],
    [
      "a renamed tool as two",
      { ...notes, tools: [{ ...readNote, name: "a" }, listNotes] },
      ["added tool a ", "removed tool read_note "],
    ],
    [
      "every tool gone",
      { ...notes, tools: [] },
      ["removed tool - ", "removed tool list_notes ", "removed tool read_note "],
    ],
    [
      "another prompt",
      { ...notes, prompts: [{ ...summarise, name: "b" }] },
      ["added prompt b ", "removed prompt summarise "],
    ],
    [
      "a place inside a prompt",
      { ...notes, prompts: [{ ...summarise, title: "S" }] },
      ["added prompt summarise /title"],
    ],
    [
      "a resource template that is gone",
      { ...notes, resourceTemplates: [] },
      ["removed resource-template note:///{id} "],
    ],
    [
      "a place inside a resource template",
      { ...notes, resourceTemplates: [{ ...noteTemplate, description: "Any file." }] },
      ["changed resource-template note:///{id} /description"],
    ],
    ["a further capability", { ...notes, capabilities: ["logging", "tools"] }, ["added capability logging "]],
    ["a capability that is gone", { ...notes, capabilities: [] }, ["removed capability tools "]],
    ["what it asks its client for", { ...notes, requests: ["roots/list"] }, ["added request roots/list "]],
    ["other instructions", { ...notes, instructions: "Send notes." }, ["changed instructions - "]],
    ["no instructions any more", { ...notes, instructions: null }, ["changed instructions - "]],
    ["nothing in other resources, which come and go", { ...notes, resources: [{ uri: "a", name: "a" }] }, []],
  ])("finds %s", (_, after, expected) => {
    expect(changesBetween(notes, after)).toEqual(expected);
  });

  it("finds what it does not ask its client for any more", () => {
    expect(changesBetween({ ...notes, requests: ["roots/list"] }, notes)).toEqual([
      "removed request roots/list ",
    ]);
  });

  it("finds nothing where a surface was not observed", () => {
    expect([
      compareSurfaces("notes", null, surfaceOf(notes)),
      compareSurfaces("notes", surfaceOf(notes), null),
    ]).toEqual([[], []]);
  });

  it("does not compare the protocol and the server's own name, which are only recorded", () => {
    const after = { ...surfaceOf(notes), protocol: "2030-01-01", server: null };
    expect(compareSurfaces("notes", surfaceOf(notes), after)).toEqual([]);
  });

  it("does not say that every tool is gone where there was none", () => {
    expect(changesBetween({ ...notes, tools: [] }, { ...notes, tools: [] })).toEqual([]);
  });

  it("shows the whole definition that came and the whole that went", () => {
    const before = surfaceOf({ tools: [listNotes, readNote] });
    const after = surfaceOf({ tools: [{ ...listNotes, name: "z" }, readNote] });
    expect(compareSurfaces("notes", before, after)).toMatchObject([
      { kind: "removed", before: listNotes },
      { kind: "added", after: { ...listNotes, name: "z" } },
    ]);
  });

  it("shows the instructions as they were and are, null where there are none", () => {
    expect(compareSurfaces("notes", surfaceOf({}), surfaceOf({ instructions: "Obey." }))).toMatchObject([
      { kind: "changed", before: null, after: "Obey." },
    ]);
  });

  it("names the tools that are gone when every one is", () => {
    const [emptied] = compareSurfaces("notes", surfaceOf(notes), surfaceOf({ ...notes, tools: [] }));
    expect(emptied).toMatchObject({ before: ["read_note", "list_notes"] });
  });

  it.each(evilCasesAndProto)("tells a tool named %s from none", (_, name) => {
    const tool: JsonObject = { name, description: "Does it.", inputSchema: { type: "object" } };
    expect(
      compareSurfaces("notes", surfaceOf({ tools: [listNotes] }), surfaceOf({ tools: [listNotes, tool] })),
    ).toEqual([{ kind: "added", server: "notes", subject: { kind: "tool", name, path: "" }, after: tool }]);
  });

  it.each(evilCasesAndProto)("sees a change inside a tool named %s", (_, name) => {
    const before = surfaceOf({ tools: [{ name, description: "Reads." }] });
    const after = surfaceOf({ tools: [{ name, description: "Sends." }] });
    expect(compareSurfaces("notes", before, after)).toMatchObject([
      { kind: "changed", subject: { name, path: "/description" }, before: "Reads.", after: "Sends." },
    ]);
  });
});
