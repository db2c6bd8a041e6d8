import type { Finding } from "../model/finding.ts";
import { isJsonObject } from "../model/json-value.ts";
import type { Exception, Policy } from "../model/policy.ts";
import type { Action } from "../model/severity.ts";
import { isWeaker, policyFor } from "./policy.ts";

/** Findings as a policy judges them, and what a person should know about the policy itself. */
export interface Judgement {
  readonly findings: Finding[];
  readonly warnings: string[];
}

/** Applies a policy to findings; `today` is a day in UTC as YYYY-MM-DD. */
export function applyPolicy(findings: readonly Finding[], policy: Policy, today: string): Judgement {
  const current = policy.exceptions.filter(({ expires }) => expires >= today);
  const expired = policy.exceptions.filter(({ expires }) => expires < today);
  const judged = findings.map((finding) => {
    const action = actionOf(finding, policy);
    const reason = reasonToPass(finding, policy, current);
    return reason === null || action === "off"
      ? { ...finding, action }
      : { ...finding, action: isWeaker("warn", action) ? ("warn" as const) : action, exception: reason };
  });
  const seen = new Set(findings.map(({ digest }) => digest));
  return {
    findings: judged.filter(({ action }) => action !== "off"),
    warnings: expired
      .filter(({ finding }) => seen.has(finding))
      .map(({ finding, expires }) => `the exception for ${finding} ended on ${expires}`),
  };
}

function actionOf(finding: Finding, policy: Policy): Action {
  const { rule, action } = finding;
  const exact = policy.unsafeRules[rule];
  if (exact !== undefined) return exact;
  const stricter = [
    action,
    policy.rules[rule],
    rule === "floating-version" && policy.require.pinned ? "deny" : action,
    advisoryAction(finding, policy),
  ];
  return stricter.reduce<Action>(
    (strictest, one) => (one !== undefined && isWeaker(strictest, one) ? one : strictest),
    action,
  );
}

/** What the policy wants done about an advisory of this severity. */
function advisoryAction({ rule, after }: Finding, { advisories }: Policy): Action | undefined {
  if (rule !== "known-vulnerability" || !isJsonObject(after)) return undefined;
  const wanted = new Map(Object.entries(advisories));
  return wanted.get(String(after["severity"]));
}

/** Why the policy lets a finding pass; null when it does not. */
function reasonToPass(finding: Finding, policy: Policy, exceptions: readonly Exception[]): string | null {
  if (policyFor(finding.server, policy).unsafeIgnore === true) return "the policy ignores this server";
  return exceptions.find((one) => one.finding === finding.digest)?.reason ?? null;
}
