import type { Change, Subject } from "../model/change.ts";
import type { JsonValue } from "../model/json-value.ts";
import type { Definition, Surface } from "../model/surface.ts";
import { differences } from "./difference.ts";

/** In what two surfaces of a server differ. Protocol, server info and resources are recorded, not compared. */
export function compareSurfaces(server: string, before: Surface | null, after: Surface | null): Change[] {
  if (before === null || after === null) return [];
  const tools = compareDefinitions(server, "tool", before.tools, after.tools);
  return [
    ...compareNames(server, "capability", before.capabilities, after.capabilities),
    ...compareNames(server, "request", before.requests ?? [], after.requests ?? []),
    ...compareInstructions(server, before, after),
    ...emptied(server, before, after),
    ...tools,
    ...compareDefinitions(server, "prompt", before.prompts, after.prompts),
    ...compareDefinitions(server, "resource-template", before.resourceTemplates, after.resourceTemplates),
  ];
}

function compareNames(
  server: string,
  kind: Subject["kind"],
  before: readonly string[],
  after: readonly string[],
): Change[] {
  const removed = before.filter((name) => !after.includes(name));
  const added = after.filter((name) => !before.includes(name));
  return [
    ...removed.map(
      (name): Change => ({ kind: "removed", server, subject: { kind, name, path: "" }, before: name }),
    ),
    ...added.map(
      (name): Change => ({ kind: "added", server, subject: { kind, name, path: "" }, after: name }),
    ),
  ];
}

function compareInstructions(server: string, before: Surface, after: Surface): Change[] {
  const subject = { kind: "instructions", name: null, path: "" } as const;
  const from = before.instructions?.text ?? null;
  const to = after.instructions?.text ?? null;
  return from === to ? [] : [{ kind: "changed", server, subject, before: from, after: to }];
}

function emptied(server: string, before: Surface, after: Surface): Change[] {
  if (before.tools.size === 0 || after.tools.size > 0) return [];
  const subject = { kind: "tool", name: null, path: "" } as const;
  return [{ kind: "removed", server, subject, before: [...before.tools.keys()] }];
}

function compareDefinitions(
  server: string,
  kind: Subject["kind"],
  before: ReadonlyMap<string, Definition>,
  after: ReadonlyMap<string, Definition>,
): Change[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name): Change[] => {
    const old = before.get(name);
    const now = after.get(name);
    if (old?.fingerprint === now?.fingerprint && old?.gated === now?.gated) return [];
    const subject = { kind, name, path: "" };
    if (old === undefined)
      return now === undefined ? [] : [{ kind: "added", server, subject, after: now.definition }];
    if (now === undefined) return [{ kind: "removed", server, subject, before: old.definition }];
    return [
      ...gateChange(server, subject, old, now),
      ...definitionChanges(server, subject, old.definition, now.definition),
    ];
  });
}

/** Whether it is shown to every client is nothing of the definition: it is told by itself. */
function gateChange(server: string, subject: Subject, before: Definition, after: Definition): Change[] {
  const [{ gated: from = false }, { gated: to = false }] = [before, after];
  return from === to
    ? []
    : [{ kind: "stated", server, subject, before: { gated: from }, after: { gated: to } }];
}

function definitionChanges(server: string, subject: Subject, before: JsonValue, after: JsonValue): Change[] {
  return differences(before, after).map(({ path, ...difference }) => ({
    ...difference,
    server,
    subject: { ...subject, path },
  }));
}
