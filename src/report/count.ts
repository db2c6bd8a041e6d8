import type { Finding } from "../model/finding.ts";

/** How many findings there are of each severity, the worst first: `1 critical, 2 medium`. */
export function countSeverities(findings: readonly Finding[]): string {
  const bySeverity = Map.groupBy(findings, (finding) => finding.severity);
  return [...bySeverity].map(([severity, all]) => `${all.length} ${severity}`).join(", ");
}
