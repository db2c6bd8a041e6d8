import type { Judgement } from "../judge/apply-policy.ts";
import type { Against } from "../judge/verdict.ts";
import type { Change } from "../model/change.ts";
import type { Lockfile } from "../model/lockfile.ts";
import type { Policy } from "../model/policy.ts";

/** What changes are judged by, besides themselves. */
export interface Bench {
  readonly against: Against;
  /** All servers as they are now. */
  readonly servers: Lockfile;
  /** null where every rule counts as it is. */
  readonly policy: Policy | null;
  /** The day in UTC, as YYYY-MM-DD. */
  readonly today: string;
}

/** Judges changes. The rules are loaded only when there is something to judge: most runs find nothing. */
export async function judgeChanges(
  changes: readonly Change[],
  { against, servers, policy, today }: Bench,
): Promise<Judgement> {
  const demanded = policy === null ? none : await demandsOf(servers, policy);
  const all = [...changes, ...demanded.changes];
  if (all.length === 0) return { findings: [], warnings: demanded.warnings };
  const { judge } = await import("../judge/judge.ts");
  const tools = new Map([...servers].map(([name, { surface }]) => [name, [...surface.tools.keys()]]));
  const findings = judge(all, against, tools, servers);
  if (policy === null) return { findings, warnings: [] };
  const { applyPolicy } = await import("../judge/apply-policy.ts");
  const judged = applyPolicy(findings, policy, today);
  return { ...judged, warnings: [...judged.warnings, ...demanded.warnings] };
}

const none = { changes: [], warnings: [] };

/** What the policy demands of signatures and does not get. */
async function demandsOf(
  servers: Lockfile,
  policy: Policy,
): Promise<{ readonly changes: readonly Change[]; readonly warnings: string[] }> {
  if (policy.require.signature.length === 0 && Object.keys(policy.trust).length === 0) return none;
  const { demands, unknownDemands } = await import("../judge/demands.ts");
  const warnings = unknownDemands(servers, policy).map(
    (name) => `the policy demands a signature of ${JSON.stringify(name)}, and there is no such server`,
  );
  return { changes: demands(servers, policy), warnings };
}
