import type { JsonObject } from "../../src/model/json-value.ts";
import type { Definitions, Recorded } from "./definitions.ts";
import { inNames, isHost, placements } from "./placements.ts";
import { excluded, poisonOf } from "./poison.ts";

/** An edit that was made for measuring: an honest definition that gets the words of another. */
export interface MadeEdit {
  readonly id: string;
  readonly placement: string;
  readonly before: JsonObject;
  readonly after: JsonObject;
}

/** What stands for an edit that puts a whole other definition in the place of the honest one. */
const whole = "in place of the whole definition";

/** The definitions that hold poison. */
export function poisonedDefinitions({ poisoned }: Definitions): Recorded[] {
  return poisoned.filter(({ id }) => !excluded.has(id));
}

/** Every poisoned definition in every place of an honest one, which is another one for each. */
export function poisonedEdits(definitions: Definitions): MadeEdit[] {
  const hosts = hostsAmong(definitions);
  return poisonedDefinitions(definitions).flatMap((recorded, index) => {
    const before = hostAt(hosts, index);
    const { id, text, isName } = poisonOf(recorded);
    const fitting = placements.filter(({ name }) => !isName || name === inNames);
    return [
      { id, placement: whole, before, after: renamed(recorded.tool, before) },
      ...fitting.map(({ name, place }) => ({ id, placement: name, before, after: place(before, text) })),
    ];
  });
}

/** The same edits with the words of an honest definition, in the places where words belong. */
export function harmlessEdits(definitions: Definitions): MadeEdit[] {
  const hosts = hostsAmong(definitions);
  return hosts.flatMap(({ id, tool }, index) => {
    const before = hostAt(hosts, index + Math.floor(hosts.length / 2));
    const text = String(tool["description"]);
    return [
      { id, placement: whole, before, after: renamed(tool, before) },
      ...placements
        .filter(({ forWords }) => forWords)
        .map(({ name, place }) => ({ id, placement: name, before, after: place(before, text) })),
    ];
  });
}

function hostsAmong({ benign }: Definitions): Recorded[] {
  return benign.filter(({ tool }) => isHost(tool));
}

function hostAt(hosts: readonly Recorded[], index: number): JsonObject {
  const host = hosts[index % hosts.length];
  if (host === undefined) throw new Error("there is no honest definition with a description and a parameter");
  return host.tool;
}

function renamed(tool: JsonObject, like: JsonObject): JsonObject {
  return { ...tool, name: like["name"] ?? "tool" };
}
