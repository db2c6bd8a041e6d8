import { assembleReport, reportError } from "../app/assemble-report.ts";
import { approvalDigest } from "../approve/digest.ts";
import { type McpLockError, toMcpLockError } from "../model/error.ts";
import type { Finding } from "../model/finding.ts";
import type { Policy } from "../model/policy.ts";
import type { Report } from "../model/report.ts";
import type { GateView } from "../report/comment.ts";
import type { GateEvent } from "./event.ts";
import { type Bench, type JudgedPull, judgePull } from "./judge-pull.ts";
import { type JudgedGroup, judgeGroup, type MergeGroup } from "./merge-group.ts";

/** What the gate has decided, for telling; `pull` is there where it is about one pull request. */
export interface GateResult {
  readonly view: GateView;
  readonly pull: JudgedPull | null;
  /** The commits that were compared, and the pull requests whose approvals counted; none after an error. */
  readonly baseSha: string | null;
  readonly headSha: string | null;
  readonly judged: readonly JudgedPull[];
  readonly policyDigest: string | null;
  /** The lockfile that was judged, where there is one. */
  readonly lockfile: Uint8Array | null;
}

/** Judges what the event is about. Whatever goes wrong is an error verdict: nothing passes because of it. */
export async function runGate(event: GateEvent, bench: Bench): Promise<GateResult> {
  try {
    if (event.kind === "merge-group") return groupResult(await judgeGroup(event.group, bench), event.group);
    return pullResult(await judgePull(event.number, bench));
  } catch (thrown) {
    return errorResult(toMcpLockError(thrown));
  }
}

function pullResult(judged: JudgedPull): GateResult {
  const { pull, evaluation, decision, digest, label, warnings } = judged;
  const isObserved = evaluation.policy?.enforcement === "observe";
  const report = reportOf(evaluation.findings, evaluation.policy, digest, warnings);
  return {
    pull: judged,
    baseSha: pull.base.sha,
    headSha: pull.head.sha,
    judged: [judged],
    policyDigest: evaluation.policyDigest,
    lockfile: evaluation.lockfile,
    view: {
      report,
      number: pull.number,
      verdict: isObserved && decision.verdict === "blocked" ? "pass" : decision.verdict,
      label,
      needed: "needed" in decision ? decision.needed : 1,
      approvals: "approvals" in decision ? decision.approvals : [],
      refusals: "refusals" in decision ? decision.refusals : [],
    },
  };
}

/** A group has no label of its own: it passes when all that it changes is approved where it comes from. */
function groupResult(
  { evaluation, members, unapproved }: JudgedGroup,
  { baseSha, headSha }: MergeGroup,
): GateResult {
  const isObserved = evaluation.policy?.enforcement === "observe";
  const isError = members.some(({ decision }) => decision.verdict === "error");
  const missing = unapproved.length > 0 || members.some(({ decision }) => decision.verdict === "blocked");
  const { findings, policy, policyDigest } = evaluation;
  const digest =
    unapproved.length === 0 || policyDigest === null
      ? null
      : approvalDigest({ repositoryId: 0, number: 0 }, unapproved, policyDigest);
  const approvals = members.flatMap(({ decision }) => ("approvals" in decision ? decision.approvals : []));
  const distinct = [...new Map(approvals.map((approval) => [approval.id, approval])).values()];
  const blocked = members
    .filter(({ decision }) => decision.verdict !== "pass")
    .map(({ pull }) => `#${pull.number}`);
  const warnings = [
    ...evaluation.warnings,
    ...(blocked.length === 0 ? [] : [`not approved in the merge group: ${blocked.join(", ")}`]),
  ];
  return {
    pull: null,
    baseSha,
    headSha,
    judged: members,
    policyDigest,
    lockfile: evaluation.lockfile,
    view: {
      report: reportOf(findings, policy, digest, warnings),
      number: 0,
      verdict: isError ? "error" : missing && !isObserved ? "blocked" : "pass",
      label: null,
      needed: 1,
      approvals: distinct,
      refusals: [],
    },
  };
}

function errorResult(error: McpLockError): GateResult {
  const report = {
    ...reportOf([], null, null, []),
    outcome: "incomplete" as const,
    errors: [reportError(error, null)],
  };
  const view = {
    report,
    number: 0,
    verdict: "error",
    label: null,
    needed: 1,
    approvals: [],
    refusals: [],
  } as const;
  return { pull: null, baseSha: null, headSha: null, judged: [], policyDigest: null, lockfile: null, view };
}

function reportOf(
  findings: readonly Finding[],
  policy: Policy | null,
  changeDigest: string | null,
  warnings: readonly string[],
): Report {
  const report = assembleReport({
    command: "gate",
    depth: null,
    written: false,
    policy,
    servers: [],
    findings,
    warnings: warnings.map((message) => ({ server: null, message })),
    errors: [],
  });
  return { ...report, changeDigest };
}
