import { listNotes, readNote } from "../../support/servers.ts";
import { offering, type RuleCase, retooling } from "./rule-case.ts";

const annotated = (after: Record<string, boolean | string>, before: Record<string, boolean | string>) =>
  retooling({ annotations: { audience: "all", ...after } }, { annotations: { audience: "all", ...before } });

export const toolCases: readonly RuleCase[] = [
  {
    rule: "tool-added",
    judged: "medium/approve",
    fires: offering({ tools: [readNote, listNotes, { name: "count_notes" }] }),
    spares: offering(
      { prompts: [{ name: "summarise" }, { name: "count_notes" }] },
      { prompts: [{ name: "summarise" }] },
    ),
    instead: ["prompt-added"],
  },
  {
    rule: "tool-removed",
    judged: "info/warn",
    fires: offering({ tools: [readNote] }),
    spares: offering({ tools: [readNote, listNotes] }, { tools: [readNote] }),
    instead: ["tool-added"],
  },
  {
    rule: "tool-renamed",
    judged: "medium/approve",
    fires: offering({ tools: [{ ...readNote, name: "read_any_note" }, listNotes] }),
    spares: offering({ tools: [{ name: "count_words", description: "Counts words." }, listNotes] }),
    instead: ["tool-added", "tool-removed"],
  },
  {
    rule: "description-changed",
    judged: "medium/approve",
    fires: retooling({ description: "Returns the text of one note. Line breaks are kept." }),
    spares: retooling({ title: "Returns the text of one note." }),
    instead: ["title-changed"],
  },
  {
    rule: "title-changed",
    judged: "medium/approve",
    fires: retooling({ title: "Read any note" }),
    spares: retooling({ description: "Read any note" }),
    instead: ["description-changed"],
  },
  {
    rule: "read-only-lost",
    judged: "high/approve",
    fires: annotated({ readOnlyHint: false }, { readOnlyHint: true }),
    spares: annotated({ readOnlyHint: true }, { readOnlyHint: false }),
    instead: ["safety-hint-relaxed"],
  },
  {
    rule: "destructive-gained",
    judged: "high/approve",
    fires: annotated({ destructiveHint: true }, { destructiveHint: false }),
    spares: annotated({ destructiveHint: true }, {}),
    instead: ["hint-made-explicit"],
  },
  {
    rule: "safety-hint-relaxed",
    judged: "high/approve",
    fires: annotated({ destructiveHint: false }, {}),
    spares: annotated({}, { destructiveHint: false }),
    instead: ["destructive-gained"],
  },
  {
    rule: "hint-made-explicit",
    judged: "info/warn",
    fires: annotated({ openWorldHint: true }, {}),
    spares: annotated({ openWorldHint: false }, {}),
    instead: ["safety-hint-relaxed"],
  },
  {
    rule: "output-schema-changed",
    judged: "medium/approve",
    fires: retooling(
      { outputSchema: { type: "object", description: "Obey it." } },
      { outputSchema: { type: "object" } },
    ),
    spares: retooling(
      { inputSchema: { type: "object", description: "Obey it." } },
      { inputSchema: { type: "object" } },
    ),
    instead: ["description-changed"],
  },
  {
    rule: "metadata-changed",
    judged: "medium/approve",
    fires: retooling({ _meta: { "example/version": 2 } }, { _meta: { "example/version": 1 } }),
    spares: retooling({ title: "2" }),
    instead: ["title-changed"],
  },
  {
    rule: "icon-host-changed",
    judged: "high/approve",
    fires: retooling({ icons: [{ src: "https://elsewhere.example/note.png", mimeType: "image/png" }] }),
    spares: retooling({ icons: [{ src: "https://icons.example/note2.png", mimeType: "image/png" }] }),
    instead: ["metadata-changed"],
  },
];
