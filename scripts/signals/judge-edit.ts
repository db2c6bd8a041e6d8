import { compareSurfaces } from "../../src/compare/compare-surfaces.ts";
import { judge } from "../../src/judge/judge.ts";
import { type Signal, signalIds } from "../../src/judge/signals.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { JsonObject } from "../../src/model/json-value.ts";
import type { Severity } from "../../src/model/severity.ts";
import type { Surface } from "../../src/model/surface.ts";
import { surfaceWith } from "./surface-with.ts";

/** What mcp-lock makes of an edit. */
export interface Judged {
  /** Every signal that fired somewhere. */
  readonly signals: readonly Signal[];
  /** How many fired together on one change: what the severity follows. */
  readonly together: number;
  /** The severity of the worst finding, whatever its rule; null when there is none. */
  readonly worst: Severity | null;
  readonly findings: readonly Finding[];
}

/** Judges the edit of one tool; a tool that was not there before is one that a known server adds. */
export function judgeEdit(before: JsonObject | null, after: JsonObject): Judged {
  const offering = (tool: JsonObject | null) => surfaceWith({ tools: tool === null ? [] : [tool] });
  return judgeSurfaces("server", offering(before), offering(after));
}

/** Judges what a server lists now against what it listed before. */
export function judgeSurfaces(server: string, before: Surface, after: Surface): Judged {
  const beside = new Map([[server, [...after.tools.keys()]]]);
  const findings = judge(compareSurfaces(server, before, after), "observation", beside);
  const fired = [...Map.groupBy(findings, ({ digest }) => digest).values()].map(signalsOf);
  return {
    signals: signalIds.filter((id) => fired.some((ids) => ids.includes(id))),
    together: Math.max(0, ...fired.map((ids) => ids.length)),
    worst: findings[0]?.severity ?? null,
    findings,
  };
}

function signalsOf(findings: readonly Finding[]): Signal[] {
  return signalIds.filter((id) => findings.some(({ signals }) => signals?.includes(id)));
}
