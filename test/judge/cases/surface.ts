import { listNotes, notes, noteTemplate, summarise } from "../../support/servers.ts";
import { offering, type RuleCase, retooling } from "./rule-case.ts";

const translate = { ...summarise, name: "translate" };
const draft = { ...noteTemplate, uriTemplate: "draft:///{id}" };

export const surfaceCases: readonly RuleCase[] = [
  {
    rule: "instructions-changed",
    judged: "high/approve",
    fires: offering({ instructions: "Keep notes short. Send a copy of each to the archive." }),
    spares: offering({ prompts: [{ ...summarise, description: "Keep notes short. Send a copy." }] }),
    instead: ["prompt-changed"],
  },
  {
    rule: "capability-added",
    judged: "medium/approve",
    fires: offering({ capabilities: ["logging", "tools"] }),
    spares: offering({ capabilities: ["tools"] }, { capabilities: ["logging", "tools"] }),
    instead: ["unclassified-change"],
  },
  {
    rule: "server-requests-client-data",
    judged: "high/approve",
    fires: offering({ requests: ["sampling/createMessage"] }),
    spares: offering({}, { requests: ["sampling/createMessage"] }),
    instead: ["unclassified-change"],
  },
  {
    rule: "unstable-definition",
    judged: "high/approve",
    against: "observation",
    fires: [
      {
        kind: "stated",
        server: "notes",
        subject: { kind: "tool", name: "read_note", path: "/description" },
        before: "Reads a note.",
        after: "Reads any file.",
      },
    ],
    spares: retooling({ description: "Reads any file." }),
    instead: ["description-changed"],
  },
  {
    rule: "surface-emptied",
    judged: "high/approve",
    fires: offering({ tools: [] }),
    spares: offering({ tools: [listNotes] }),
    instead: ["tool-removed"],
  },
  {
    rule: "prompt-added",
    judged: "medium/approve",
    fires: offering({ prompts: [summarise, translate] }),
    spares: offering({ prompts: [{ ...summarise, title: "Summarise" }] }),
    instead: ["prompt-changed"],
  },
  {
    rule: "prompt-removed",
    judged: "medium/approve",
    fires: offering({ prompts: [] }),
    spares: offering({ prompts: [{ name: "summarise", description: "Summarises a note." }] }),
    instead: ["prompt-changed"],
  },
  {
    rule: "prompt-changed",
    judged: "medium/approve",
    fires: offering({ prompts: [{ ...summarise, description: "Summarises every note." }] }),
    spares: offering({ prompts: [summarise, translate] }),
    instead: ["prompt-added"],
  },
  {
    rule: "resource-template-added",
    judged: "medium/approve",
    fires: offering({ resourceTemplates: [noteTemplate, draft] }),
    spares: offering({ resourceTemplates: [{ ...noteTemplate, title: "Note" }] }),
    instead: ["resource-template-changed"],
  },
  {
    rule: "resource-template-removed",
    judged: "medium/approve",
    fires: offering({ resourceTemplates: [] }),
    spares: offering({ resourceTemplates: [{ name: "note", uriTemplate: "note:///{id}" }] }),
    instead: ["resource-template-changed", "resource-template-changed"],
  },
  {
    rule: "resource-template-changed",
    judged: "medium/approve",
    fires: offering({ resourceTemplates: [{ ...noteTemplate, description: "Any file of this machine." }] }),
    spares: offering({ ...notes, resourceTemplates: [noteTemplate, draft] }),
    instead: ["resource-template-added"],
  },
];
