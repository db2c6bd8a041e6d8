import { judge } from "../../src/judge/judge.ts";
import type { Against } from "../../src/judge/verdict.ts";
import type { Change } from "../../src/model/change.ts";

/** What the judge finds in changes: each as `rule severity/action`, the worst first. */
export function judged(changes: readonly Change[], against: Against = "lockfile"): string[] {
  return judge(changes, against).map(({ rule, severity, action }) => `${rule} ${severity}/${action}`);
}
