import { toMcpLockError } from "../model/error.ts";
import { formatComment, formatSummary } from "../report/comment.ts";
import { fence, visible } from "../report/escape.ts";
import { formatJson } from "../report/json.ts";
import type { Place } from "../report/sarif.ts";
import { describe } from "../report/wording.ts";
import { auditRecord } from "./audit.ts";
import type { GateResult } from "./gate.ts";
import type { Bench } from "./judge-pull.ts";
import { labelSteps } from "./labels.ts";
import type { Runner } from "./runner.ts";
import { writeSticky } from "./sticky.ts";

/** What is told in the job itself: outputs, summary, log and annotations. */
export function tellJob(
  result: GateResult,
  places: ReadonlyMap<string, Place>,
  { paths: { lockfile }, repository }: Bench,
  runner: Runner,
): void {
  const { view } = result;
  const { findings, errors, warnings, changeDigest } = view.report;
  runner.output("verdict", view.verdict);
  runner.output("change-digest", changeDigest ?? "");
  runner.output("approval-label", view.label ?? "");
  runner.output("approved-by", view.approvals.map(({ login }) => login).join(","));
  runner.output("findings", String(findings.length));
  runner.summarise(formatSummary(view));
  const record = formatJson(auditRecord(result, repository)).trimEnd().split("\n");
  runner.summarise(`#### Record of the decision\n\n${fence(record, "json")}`);
  runner.log(
    `mcp-lock: ${view.verdict}, ${findings.length} ${findings.length === 1 ? "finding" : "findings"}`,
  );
  for (const { code, message, hint } of errors) {
    runner.log(`| error: ${message} (${code})`);
    if (hint !== null) runner.log(`| hint: ${hint}`);
  }
  for (const { message } of warnings) runner.log(`| warning: ${message}`);
  for (const finding of findings.slice(0, mostAnnotations)) {
    const place = places.get(finding.server) ?? { file: lockfile, line: 1 };
    runner.annotate({
      level: finding.action === "warn" ? "notice" : finding.severity === "critical" ? "error" : "warning",
      title: finding.rule,
      message: `${visible(finding.server)}: ${describe(finding, visible)}`,
      ...place,
    });
  }
}

/** GitHub shows no more of one step. */
const mostAnnotations = 10;

/** What is told on the pull request: comment and labels. Nothing that fails here changes the verdict. */
export async function tellPullRequest(
  result: GateResult,
  marker: string,
  comment: string,
  bench: Bench,
  runner: Runner,
): Promise<void> {
  const { view, pull } = result;
  if (pull === null) return;
  const { api, repository } = bench;
  const isPending = pull.label !== null && pull.decision.verdict !== "pass";
  const isNeeded = comment === "always" || view.report.findings.length > 0;
  // Once the branch is up to date, an approval that it has may count again.
  const isOutdated = pull.decision.reason === "outdated" && pull.pull.state === "open";
  const labels = { pull: pull.pull, label: pull.label, isPending, lockfile: bench.paths.lockfile };
  const steps = [
    ...(isOutdated ? [] : labelSteps(labels, api, repository)),
    ...(comment === "never"
      ? []
      : [
          () =>
            writeSticky(
              { number: view.number, marker, body: formatComment(view, marker), isNeeded },
              api,
              repository,
            ),
        ]),
  ];
  for (const step of steps) {
    await step().catch((error: unknown) =>
      runner.log(`| warning: not written: ${toMcpLockError(error).message}`),
    );
  }
}

/** The report with the record of the decision, for whoever keeps such records. */
export function reportFile(result: GateResult, bench: Bench): string {
  const outcome = outcomes[result.view.verdict];
  return formatJson({ ...result.view.report, outcome, approval: auditRecord(result, bench.repository) });
}

const outcomes = { pass: "pass", blocked: "fail", error: "incomplete" } as const;
