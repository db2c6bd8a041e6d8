import type { Change } from "../model/change.ts";
import type { JsonObject } from "../model/json-value.ts";
import type { Observation } from "../model/observation.ts";
import type { Component } from "../model/sbom.ts";
import { escapePointer } from "./difference.ts";

/** In what two closures of a server differ: the counts, then the packages that came with something to run. */
export function compareSboms(server: string, before: Observation, after: Observation): Change[] {
  if (before.artifact === null || after.artifact === null) return [];
  if (before.sbom === null || after.sbom === null) return [];
  if (before.sbom?.digest === after.sbom?.digest) return [];
  const whole: Change = {
    kind: before.sbom === undefined ? "added" : after.sbom === undefined ? "removed" : "changed",
    server,
    subject: { kind: "sbom", name: null, path: "" },
    ...(before.sbom !== undefined && { before: { ...before.sbom } }),
    ...(after.sbom !== undefined && { after: { ...after.sbom, ...counts(before, after) } }),
  };
  return [whole, ...arrivals(server, before, after)];
}

/** In what the packages that a fresh resolve would bring today differ from those that are locked. */
export function compareToday(server: string, { components, today }: Observation): Change[] {
  if (components === undefined || today === undefined) return [];
  const drift = movements(components, today);
  if (drift.added + drift.removed + drift.moved === 0) return [];
  const runnable = today.filter(({ installScripts, native }) => installScripts || native);
  const known = new Set(components.filter((one) => one.installScripts || one.native).map(({ name }) => name));
  const arrived = runnable.filter(({ name }) => !known.has(name)).map(({ purl }) => purl);
  const subject = { kind: "sbom", name: null, path: "/today" } as const;
  return [
    {
      kind: "stated",
      server,
      subject,
      after: {
        ...drift,
        ...newPublishers(components, today),
        ...(arrived.length > 0 && { runnable: arrived }),
      },
    },
  ];
}

/** How many packages came, went and moved to other versions, where both closures are known. */
function counts(before: Observation, after: Observation): JsonObject {
  const sameVersion = versionOf(before) !== null && versionOf(before) === versionOf(after);
  if (before.components === undefined || after.components === undefined) return { sameVersion };
  return {
    sameVersion,
    ...movements(before.components, after.components),
    ...newPublishers(before.components, after.components),
  };
}

/**
 * Whose packages came in that had none in it: scopes of npm, and places that are no registry. A name without a scope
 * says nothing of its publisher.
 */
function newPublishers(before: readonly Component[], after: readonly Component[]): { publishers?: string[] } {
  const known = new Set(before.flatMap(publisherOf));
  const found = [...new Set(after.flatMap(publisherOf))].filter((one) => !known.has(one)).sort();
  return found.length === 0 ? {} : { publishers: found };
}

function publisherOf({ name, resolved }: Component): string[] {
  if (resolved !== null) return [resolved.replace(/#.*$/s, "")];
  return /^@[^/]+(?=\/)/.exec(name)?.slice(0, 1) ?? [];
}

function movements(before: readonly Component[], after: readonly Component[]) {
  const [old, now] = [versions(before), versions(after)];
  const both = [...now.keys()].filter((name) => old.has(name));
  return {
    added: now.size - both.length,
    removed: old.size - both.length,
    moved: both.filter((name) => old.get(name) !== now.get(name)).length,
  };
}

function versionOf({ artifact }: Observation): string | null {
  return artifact?.kind === "npm" || artifact?.kind === "pypi" ? artifact.version : null;
}

/** All versions of each package, as one text. */
function versions(components: readonly Component[]): Map<string, string> {
  const byName = Map.groupBy(components, ({ name }) => name);
  return new Map(
    [...byName].map(([name, all]) => [
      name,
      all
        .map(({ version }) => version)
        .sort()
        .join(" "),
    ]),
  );
}

/** Packages that were not there and that run scripts when they are installed, or are machine code. */
function arrivals(server: string, before: Observation, after: Observation): Change[] {
  if (before.sbom === undefined || before.components === undefined) return [];
  const known = new Map(before.components.map((component) => [component.name, component]));
  return (after.components ?? []).flatMap((component): Change[] => {
    const old = known.get(component.name);
    const installScripts = component.installScripts && old?.installScripts !== true;
    const native = component.native && old?.native !== true;
    if (!installScripts && !native) return [];
    const path = `/components/${escapePointer(component.purl)}`;
    return [
      {
        kind: "added",
        server,
        subject: { kind: "sbom", name: component.name, path },
        after: { purl: component.purl, installScripts, native },
      },
    ];
  });
}
