import type { JsonObject } from "../model/json-value.ts";
import type { GateResult } from "./gate.ts";
import type { Repository } from "./github/repository.ts";
import type { JudgedPull } from "./judge-pull.ts";

/** The record of a decision: what was judged, by which policy, and who approved it. Nothing secret is in it. */
export function auditRecord(
  { view, pull, baseSha, headSha, judged, policyDigest }: GateResult,
  { owner, name }: Repository,
): JsonObject {
  return {
    recordVersion: 1,
    repository: `${owner}/${name}`,
    pullRequest: pull?.pull.number ?? null,
    baseSha,
    headSha,
    changeDigest: view.report.changeDigest,
    policyDigest,
    verdict: view.verdict,
    reason: pull?.decision.reason ?? null,
    approvals: judged.flatMap(approvalsOf),
  };
}

/** The approvals of one pull request: a merge group has those of several. */
function approvalsOf({ pull, decision }: JudgedPull): JsonObject[] {
  const approvals = "approvals" in decision ? decision.approvals : [];
  return approvals.map(({ id, login, permission, event, at }) => ({
    pullRequest: pull.number,
    id,
    login,
    permission,
    event,
    at,
  }));
}
