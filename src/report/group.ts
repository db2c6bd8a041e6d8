import { rules } from "../judge/rules/rules.ts";
import type { Finding } from "../model/finding.ts";

/** Findings of one server that one rule judges alike: their advice is given once. */
export interface FindingGroup extends Pick<Finding, "rule" | "severity" | "action" | "help"> {
  readonly exception: string | null;
  readonly cause: string;
  readonly advice: string;
  readonly findings: readonly Finding[];
}

/** Findings by server and rule, in the order of the findings: the worst first. */
export function groupFindings(findings: readonly Finding[]): Map<string, FindingGroup[]> {
  const byServer = Map.groupBy(findings, (finding) => finding.server);
  return new Map([...byServer].map(([server, own]) => [server, groupByRule(own)]));
}

function groupByRule(findings: readonly Finding[]): FindingGroup[] {
  const alike = Map.groupBy(findings, ({ rule, severity, action, exception }) =>
    JSON.stringify([rule, severity, action, exception]),
  );
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { rule, severity, action, help, exception = null } = first;
    const { cause = "", advice = "" } = rules.get(rule) ?? {};
    return [{ rule, severity, action, help, exception, cause, advice, findings: group }];
  });
}
