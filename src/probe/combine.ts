import type { Subject } from "../model/change.ts";
import type { JsonValue } from "../model/json-value.ts";
import type { Definition, Surface, Unstable } from "../model/surface.ts";
import type { Listing } from "./listing.ts";

type Definitions = ReadonlyMap<string, Definition>;

const kinds = [
  ["tools", "tool"],
  ["prompts", "prompt"],
  ["resourceTemplates", "resource-template"],
] as const;

/** In what two listings differ. Resources may: they come and go. */
export function differing(one: Listing, other: Listing): Unstable[] {
  return kinds.flatMap(([list, kind]) => [
    ...unlike(kind, one[list], other[list]),
    ...missing(other[list], one[list]).map(([name, { definition }]) =>
      unstable(kind, name, undefined, definition),
    ),
  ]);
}

/**
 * What looks as several clients have seen, as one surface: that of the first client, and what the others are
 * shown on top of it, marked as gated. What another client is not shown, or shown differently, is unstable.
 */
export function combine(
  first: Surface,
  others: readonly Surface[],
): { readonly surface: Surface; readonly unstable: readonly Unstable[] } {
  return others.reduce<{ surface: Surface; unstable: readonly Unstable[] }>(
    ({ surface, unstable: before }, other) => ({
      surface: withMore(surface, other),
      unstable: [
        ...before,
        ...unlikeInstructions(first, other),
        ...kinds.flatMap(([list, kind]) => unlike(kind, surface[list], other[list])),
      ],
    }),
    { surface: first, unstable: [] },
  );
}

/** Definitions that the other side has differently, or not at all although they are shown to everybody. */
function unlike(kind: Subject["kind"], one: Definitions, other: Definitions): Unstable[] {
  return [...one].flatMap(([name, { fingerprint, definition, gated = false }]) => {
    const now = other.get(name);
    if (now === undefined && gated) return [];
    return now?.fingerprint === fingerprint ? [] : [unstable(kind, name, definition, now?.definition)];
  });
}

function unlikeInstructions({ instructions: one }: Surface, { instructions: other }: Surface): Unstable[] {
  return one?.fingerprint === other?.fingerprint
    ? []
    : [unstable("instructions", null, one?.text, other?.text)];
}

function withMore(surface: Surface, other: Surface): Surface {
  const merge = (list: "tools" | "prompts" | "resourceTemplates") => {
    const more = missing(other[list], surface[list]);
    if (more.length === 0) return surface[list];
    return sorted([...surface[list], ...more.map(([name, one]) => [name, { ...one, gated: true }] as const)]);
  };
  return {
    ...surface,
    tools: merge("tools"),
    prompts: merge("prompts"),
    resourceTemplates: merge("resourceTemplates"),
  };
}

/** What stands only in the first of two lists. */
function missing(one: Definitions, other: Definitions): [string, Definition][] {
  return [...one].filter(([name]) => !other.has(name));
}

/** Definitions by name, in the order of code units. */
export function sorted(definitions: Iterable<readonly [string, Definition]>): Map<string, Definition> {
  return new Map([...definitions].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function unstable(
  kind: Subject["kind"],
  name: string | null,
  before: JsonValue | undefined,
  after: JsonValue | undefined,
): Unstable {
  return {
    subject: { kind, name, path: "" },
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
}
