import { compareSurfaces } from "../../src/compare/compare-surfaces.ts";
import { fingerprint } from "../../src/json/canonical.ts";
import { judge } from "../../src/judge/judge.ts";
import { type Signal, signalIds } from "../../src/judge/signals.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { JsonObject } from "../../src/model/json-value.ts";
import type { Severity } from "../../src/model/severity.ts";
import type { Surface } from "../../src/model/surface.ts";

/** What mcp-lock makes of an edit. */
export interface JudgedEdit {
  /** Every signal that fired somewhere. */
  readonly signals: readonly Signal[];
  /** How many fired together on one change: what the severity follows. */
  readonly together: number;
  /** The severity of the worst finding, whatever its rule; null when there is none. */
  readonly worst: Severity | null;
  readonly findings: readonly Finding[];
}

/** Judges the edit of one tool; a tool that was not there before is one that a known server adds. */
export function judgeEdit(before: JsonObject | null, after: JsonObject): JudgedEdit {
  const findings = judge(compareSurfaces("server", offering(before), offering(after)), "observation");
  const byChange = Map.groupBy(findings, ({ digest }) => digest);
  const fired = [...byChange.values()].map((own) => signalIds.filter((id) => own.some((one) => has(one, id))));
  return {
    signals: signalIds.filter((id) => fired.some((ids) => ids.includes(id))),
    together: Math.max(0, ...fired.map((ids) => ids.length)),
    worst: findings[0]?.severity ?? null,
    findings,
  };
}

function has({ signals }: Finding, id: Signal): boolean {
  return signals?.includes(id) ?? false;
}

function offering(tool: JsonObject | null): Surface {
  const definitions = tool === null ? [] : [{ fingerprint: fingerprint(tool), definition: tool }];
  return {
    protocol: "2025-11-25",
    server: null,
    capabilities: ["tools"],
    instructions: null,
    tools: new Map(definitions.map((one) => [String(one.definition["name"]), one])),
    prompts: new Map(),
    resourceTemplates: new Map(),
    resources: new Map(),
  };
}
