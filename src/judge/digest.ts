import { fingerprint } from "../json/canonical.ts";
import type { Change } from "../model/change.ts";
import type { Finding } from "../model/finding.ts";
import type { JsonObject } from "../model/json-value.ts";

/** Identity of one change: over its server, subject, field, before and after. */
export function digestChange(change: Change): string {
  const { kind, server, subject, before, after } = change;
  const identity: JsonObject = {
    kind,
    server,
    subject: { ...subject },
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
  return fingerprint(identity);
}

/** Identity of the set of changes that need approval; null when none does. */
export function digestFindings(findings: readonly Finding[]): string | null {
  const pending = findings.filter((finding) => finding.action === "approve" || finding.action === "deny");
  if (pending.length === 0) return null;
  return fingerprint(["mcp-lock/changes/1", ...new Set(pending.map((finding) => finding.digest))].sort());
}
