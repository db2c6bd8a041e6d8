import type { Finding } from "../model/finding.ts";
import type { Approvers } from "../model/policy.ts";
import { isEntitled } from "./entitled.ts";
import type { LabelEvent, Permission, Snapshot } from "./snapshot.ts";
import { standingEvents } from "./standing.ts";

/** Somebody whose approval counts. */
export interface Approval {
  readonly id: number;
  readonly login: string;
  readonly permission: Permission;
  readonly event: number;
  readonly at: string;
}

/** Somebody whose label does not count, and why. */
export interface Refusal {
  readonly login: string;
  readonly reason: string;
}

export type Decision =
  | { readonly verdict: "pass"; readonly reason: "nothing-to-approve" }
  | { readonly verdict: "pass"; readonly reason: "approved"; readonly approvals: readonly Approval[] }
  | { readonly verdict: "blocked"; readonly reason: "refused" | "outdated" }
  | {
      readonly verdict: "blocked" | "error";
      readonly reason: "not-approved";
      /** How many people must approve. */
      readonly needed: number;
      readonly approvals: readonly Approval[];
      readonly refusals: readonly Refusal[];
    };

/**
 * Did enough people who are entitled to it approve exactly these changes? `label` names the set of changes.
 * Where that hangs on something that could not be read, the answer is an error, never a pass.
 */
export function decide(
  findings: readonly Finding[],
  label: string,
  approvers: Approvers,
  snapshot: Snapshot,
): Decision {
  if (findings.some(({ action }) => action === "deny")) return { verdict: "blocked", reason: "refused" };
  const pending = findings.filter(({ action }) => action === "approve");
  if (pending.length === 0) return { verdict: "pass", reason: "nothing-to-approve" };

  const isCritical = pending.some(({ severity }) => severity === "critical");
  const needed = Math.max(approvers.count, isCritical ? approvers.countForCritical : 1);
  const standing = snapshot.labels.includes(label) ? standingEvents(label, snapshot.events) : [];
  const judged = standing.map((event) => ({ event, entitlement: isEntitled(event, approvers, snapshot) }));
  const approvals = judged.flatMap(({ event, entitlement }) =>
    entitlement.answer === "yes" ? toApproval(event, snapshot) : [],
  );
  const last = judged.at(-1)?.entitlement.answer;
  if (last === "yes" && approvals.length >= needed) return { verdict: "pass", reason: "approved", approvals };

  const refusals = judged.flatMap(({ event, entitlement }) =>
    entitlement.answer === "yes"
      ? []
      : [{ login: event.actor?.login ?? "ghost", reason: entitlement.reason }],
  );
  const isUnknown = judged.some(({ entitlement }) => entitlement.answer === "unknown");
  return { verdict: isUnknown ? "error" : "blocked", reason: "not-approved", needed, approvals, refusals };
}

function toApproval({ actor, id, createdAt }: LabelEvent, { permissions }: Snapshot): Approval[] {
  const permission = actor === null ? undefined : permissions.get(actor.id);
  if (actor === null || permission === undefined) return [];
  return [{ id: actor.id, login: actor.login, permission, event: id, at: createdAt }];
}
