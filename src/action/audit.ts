import type { JsonObject } from "../model/json-value.ts";
import type { GateResult } from "./gate.ts";
import type { Repository } from "./github/repository.ts";

/** The record of a decision: what was judged, by which policy, and who approved it. Nothing secret is in it. */
export function auditRecord(
  { view, pull, policyDigest }: GateResult,
  { owner, name }: Repository,
): JsonObject {
  const { decision } = pull ?? { decision: null };
  const approvals = decision !== null && "approvals" in decision ? decision.approvals : [];
  return {
    recordVersion: 1,
    repository: `${owner}/${name}`,
    pullRequest: pull?.pull.number ?? null,
    baseSha: pull?.pull.base.sha ?? null,
    headSha: pull?.pull.head.sha ?? null,
    changeDigest: view.report.changeDigest,
    policyDigest,
    verdict: view.verdict,
    reason: decision?.reason ?? null,
    approvals: approvals.map(({ id, login, permission, event, at }) => ({
      id,
      login,
      permission,
      event,
      at,
    })),
  };
}
