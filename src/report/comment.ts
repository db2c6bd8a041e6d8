import type { Report } from "../model/report.ts";
import { codeSpan } from "./escape.ts";
import { headline } from "./headline.ts";
import { findingSections, fitInto, problems } from "./markdown.ts";

/** What a gate has decided about a pull request, for telling. */
export interface GateView {
  readonly report: Report;
  /** Of the pull request. */
  readonly number: number;
  readonly verdict: "pass" | "blocked" | "error";
  /** The label that approves the changes; null when none does. */
  readonly label: string | null;
  /** How many people must approve. */
  readonly needed: number;
  readonly approvals: readonly { readonly login: string; readonly permission: string }[];
  readonly refusals: readonly { readonly login: string; readonly reason: string }[];
}

/** GitHub takes comments of at most so many characters. */
const longestComment = 65_536;

/** The comment on a pull request, which begins with `marker`: the worst first, never longer than GitHub takes. */
export function formatComment(view: GateView, marker: string): string {
  return fitInto((limit) => `${marker}\n${formatGate(view, limit, true).join("\n\n")}\n`, longestComment);
}

/** The same for a job's summary, which has more room. */
export function formatSummary(view: GateView): string {
  return `${formatGate(view, 250_000, false).join("\n\n")}\n`;
}

function formatGate(view: GateView, limit: number, isComment: boolean): string[] {
  const { report } = view;
  return [
    `### mcp-lock: ${title(view)}`,
    ...findingSections(report.findings, limit),
    ...acceptance(view, isComment),
    ...problems(report),
  ];
}

function title({ report, verdict, approvals }: GateView): string {
  if (verdict === "error") return "this pull request could not be judged";
  if (verdict === "blocked" || approvals.length === 0) return headline(report);
  const pending = report.findings.filter(({ action }) => action === "approve").length;
  return `${pending} ${pending === 1 ? "change" : "changes"} approved`;
}

function acceptance(
  { label, number, verdict, needed, approvals, refusals }: GateView,
  isComment: boolean,
): string[] {
  const approved = approvals.map(({ login, permission }) => `- ${codeSpan(login)} (${permission}) approved`);
  const refused = refusals.map(
    ({ login, reason }) => `- the label of ${codeSpan(login)} does not count: ${reason}`,
  );
  const told = [...approved, ...refused];
  const list = told.length === 0 ? [] : [told.join("\n")];
  if (label === null) {
    return verdict === "blocked"
      ? [
          "#### No label accepts these changes",
          "Take back what is refused, or have an exception for it merged into the policy first.",
        ]
      : [];
  }
  if (verdict === "pass") return ["#### Approved", ...list];
  const add = `gh pr edit ${number} --add-label "${label}"`;
  // The gate makes the label, except where its token may not write: then there is no comment either.
  const command = isComment ? add : `gh label create "${label}" --force && ${add}`;
  const who =
    needed === 1
      ? "A maintainer who is not the author applies"
      : `${needed} maintainers who are not the author apply, one after the other,`;
  return [
    "#### To accept exactly these changes",
    `${who} the label ${codeSpan(label)} (${codeSpan(command)}). Any further change to these servers needs a new approval.`,
    ...(needed === 1 ? [] : ["Each further one takes the label off and puts it on again."]),
    ...list,
  ];
}
