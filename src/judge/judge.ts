import { type Change, surfaceKinds } from "../model/change.ts";
import { McpLockError } from "../model/error.ts";
import type { Drift, Finding } from "../model/finding.ts";
import { severities } from "../model/severity.ts";
import { judgeArtifact } from "./artifact.ts";
import { judgeDeclaration } from "./declaration.ts";
import { digestChange } from "./digest.ts";
import { type Consisting, driftOf } from "./drift.ts";
import { helpFor } from "./help.ts";
import { judgeLookAlikes } from "./look-alike.ts";
import { createNeighbours, type ServerTools } from "./neighbours.ts";
import { pairRenames } from "./renames.ts";
import { judgeRepository } from "./repository.ts";
import { rules } from "./rules/rules.ts";
import { judgeSignature } from "./signature.ts";
import { judgeSurface } from "./surface.ts";
import { judgeText, weighWords } from "./text.ts";
import { judgeTool } from "./tool.ts";
import { type Against, type Context, type Family, type Verdict, verdict } from "./verdict.ts";

/** Who judges what has changed, and who looks beyond it. */
const families: readonly Family[] = [
  judgeArtifact,
  judgeSignature,
  judgeDeclaration,
  judgeSurface,
  judgeTool,
  judgeRepository,
];
const observers: readonly Family[] = [judgeText, judgeLookAlikes];

/**
 * Judges each change by the rules, the worst first. A change that no rule names is one all the same.
 * `servers` and `consisting` are the tools of all servers as they are now and what they consist of, for what
 * concerns several changes or several servers.
 */
export function judge(
  changes: readonly Change[],
  against: Against,
  servers: ServerTools = new Map(),
  consisting: ReadonlyMap<string, Consisting> = new Map(),
): Finding[] {
  const added = changes.filter(({ kind, subject }) => kind === "added" && subject.kind === "server");
  const context: Context = {
    against,
    renamed: pairRenames(changes),
    neighbours: createNeighbours(servers),
    consisting,
    drifts: driftsIn(changes, consisting),
    newcomers: new Set(added.map(({ server }) => server)),
  };
  return changes.flatMap((change) => judgeChange(change, context)).sort(order);
}

function driftsIn(
  changes: readonly Change[],
  consisting: ReadonlyMap<string, Consisting>,
): ReadonlyMap<string, Drift> {
  return new Map(
    [...Map.groupBy(changes, ({ server }) => server)].flatMap(([server, own]): [string, Drift][] => {
      const drift = driftOf(own, consisting.get(server));
      return drift === null ? [] : [[server, drift]];
    }),
  );
}

function judgeChange(change: Change, context: Context): Finding[] {
  const matched = families.flatMap((family) => family(change, context));
  const named = matched.length > 0 ? matched : verdict("unclassified-change");
  const verdicts = [
    ...weighWords(named, change, context),
    ...observers.flatMap((family) => family(change, context)),
  ];
  const digest = digestChange(change);
  return verdicts.map((one) => toFinding(change, one, digest, context));
}

function toFinding(change: Change, one: Verdict, digest: string, { renamed, drifts }: Context): Finding {
  const rule = rules.get(one.rule);
  if (rule === undefined) throw new McpLockError("INTERNAL", `there is no rule ${one.rule}`);
  const newName = one.rule === "tool-renamed" ? renamed.get(change) : undefined;
  const after = one.text?.after ?? newName ?? change.after;
  const before = one.text !== undefined && change.subject.path !== one.text.path ? undefined : change.before;
  const drift = isDefinition(change) ? drifts.get(change.server) : undefined;
  return {
    rule: one.rule,
    severity: one.severity ?? rule.severity,
    action: one.action ?? rule.action,
    server: change.server,
    subject: { ...change.subject, path: one.text?.path ?? change.subject.path },
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...(one.signals !== undefined && { signals: [...one.signals] }),
    ...(drift !== undefined && { drift }),
    digest,
    help: helpFor(one.rule),
  };
}

/** Whether a change is one of what a server shows, which only it itself can have made. */
function isDefinition({ subject }: Change): boolean {
  return surfaceKinds.some((kind) => kind === subject.kind);
}

/** The order in which findings are told: the worst first, and the same on every machine. */
export function order(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    byText(a.server, b.server) ||
    byText(a.subject.name ?? "", b.subject.name ?? "") ||
    byText(a.subject.path, b.subject.path) ||
    byText(a.rule, b.rule)
  );
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
