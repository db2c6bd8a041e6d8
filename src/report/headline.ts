import type { Report } from "../model/report.ts";

/** What a report comes to, in a few words. Never that anything is harmless: only what was found. */
export function headline(report: Report): string {
  const refused = count(report, "deny");
  const pending = count(report, "approve");
  const parts = [
    ...(refused > 0 ? [`${changes(refused)} refused`] : []),
    ...(pending > 0 ? [`${changes(pending)} ${pending === 1 ? "needs" : "need"} a reviewer`] : []),
    ...(report.errors.length > 0 ? ["not everything could be checked"] : []),
  ];
  if (parts.length > 0)
    return `${parts.join(", ")}${report.enforcement === "observe" ? " (observe: nothing fails)" : ""}`;
  if (report.findings.length > 0) return "nothing needs a reviewer";
  return report.command === "verify" ? "as locked" : "no difference";
}

function count({ findings }: Report, action: string): number {
  return findings.filter((finding) => finding.action === action).length;
}

function changes(number: number): string {
  return `${number} ${number === 1 ? "change" : "changes"}`;
}
