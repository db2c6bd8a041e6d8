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
  if (changes.length === 0) return { findings: [], warnings: [] };
  const { judge } = await import("../judge/judge.ts");
  const tools = new Map([...servers].map(([name, { surface }]) => [name, [...surface.tools.keys()]]));
  const findings = judge(changes, against, tools, servers);
  if (policy === null) return { findings, warnings: [] };
  const { applyPolicy } = await import("../judge/apply-policy.ts");
  return applyPolicy(findings, policy, today);
}
