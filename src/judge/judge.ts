import type { Change } from "../model/change.ts";
import { McpLockError } from "../model/error.ts";
import type { Finding } from "../model/finding.ts";
import { severities } from "../model/severity.ts";
import { digestChange } from "./digest.ts";
import { type Against, type Verdict, verdict } from "./rule.ts";
import { families, rules } from "./rules.ts";

const rulesPage = "https://github.com/mcp-lock/mcp-lock/blob/main/docs/rules.md";

/** Judges each change by the rules, the worst first. A change that no rule names is one all the same. */
export function judge(changes: readonly Change[], against: Against): Finding[] {
  return changes.flatMap((change) => judgeChange(change, against)).sort(byWeight);
}

function judgeChange(change: Change, against: Against): Finding[] {
  const matched = families.flatMap((family) => family(change, against));
  const verdicts = matched.length > 0 ? matched : verdict("unclassified-change");
  const digest = digestChange(change);
  return verdicts.map((one) => toFinding(change, one, digest));
}

function toFinding(change: Change, { rule: id, severity, action }: Verdict, digest: string): Finding {
  const rule = rules.get(id);
  if (rule === undefined) throw new McpLockError("INTERNAL", `there is no rule ${id}`);
  return {
    rule: id,
    severity: severity ?? rule.severity,
    action: action ?? rule.action,
    server: change.server,
    subject: change.subject,
    ...(change.before !== undefined && { before: change.before }),
    ...(change.after !== undefined && { after: change.after }),
    digest,
    help: `${rulesPage}#${id}`,
  };
}

function byWeight(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    order(a.server, b.server) ||
    order(a.subject.name ?? "", b.subject.name ?? "") ||
    order(a.subject.path, b.subject.path) ||
    order(a.rule, b.rule)
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
