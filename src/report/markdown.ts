import { meaningOfSignal } from "../judge/signals.ts";
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { changedLines } from "./changed-text.ts";
import { countSeverities } from "./count.ts";
import { codeSpan, fence, tableCode } from "./escape.ts";
import { type FindingGroup, groupFindings } from "./group.ts";
import { headline } from "./headline.ts";
import type { DiffLine } from "./text-diff.ts";
import { describe } from "./wording.ts";
import { wrap } from "./wrap.ts";

/** Characters of text before and after that one finding may fill. */
const findingBudget = 3_000;
/** A code block that is wider scrolls sideways. */
const columns = 110;
/** Headings, links and advice around a finding. */
const overhead = 400;

/**
 * A report as GitHub Flavored Markdown of about `limit` characters: when not all findings have room, the worst
 * are shown and the others counted. Everything from outside stands in code, where nothing acts.
 */
export function formatMarkdown(report: Report, limit: number): string {
  const shown = worstThatFit(report.findings, limit);
  const sections = [...groupFindings(shown)].map(([server, groups]) => serverSection(server, groups));
  const left = report.findings.length - shown.length;
  return `${[
    `### mcp-lock: ${headline(report)}`,
    ...overview(report),
    ...sections,
    ...(left === 0
      ? []
      : [`**${left} more findings** have no room here: the JSON report holds all of them.`]),
    ...problems(report),
  ].join("\n\n")}\n`;
}

function worstThatFit(findings: readonly Finding[], limit: number): Finding[] {
  let left = limit;
  const end = findings.findIndex((finding) => {
    left -= findingBlock(finding).length + overhead;
    return left < 0;
  });
  return findings.slice(0, end < 0 ? findings.length : Math.max(end, 1));
}

/** Servers of a row each are as many as fit on a screen. */
const longestTable = 100;

function overview({ findings }: Report): string[] {
  const byServer = [...Map.groupBy(findings, (finding) => finding.server)];
  if (byServer.length === 0) return [];
  const rows = byServer
    .slice(0, longestTable)
    .map(([server, own]) => `| ${tableCode(server)} | ${countSeverities(own)} |`);
  const rest = byServer.length - rows.length;
  const more = rest > 0 ? [`| ${rest} more servers | |`] : [];
  return [["| server | findings |", "|---|---|", ...rows, ...more].join("\n")];
}

function serverSection(server: string, groups: readonly FindingGroup[]): string {
  const shown = new Set<string>();
  return [`#### ${codeSpan(server)}`, ...groups.map((group) => groupBlock(group, shown))].join("\n\n");
}

function groupBlock(
  { rule, severity, action, exception, help, advice, findings }: FindingGroup,
  shown: Set<string>,
): string {
  const count = findings.length === 1 ? "" : ` (${findings.length})`;
  const fate = action === "deny" ? " · refused" : "";
  const closing = exception === null ? advice : `Let pass by the policy: ${codeSpan(exception)}`;
  return [
    `**${severity}** · [${rule}](${help})${count}${fate}`,
    ...findings.map((finding) => {
      const place = `${finding.digest} ${finding.subject.path}`;
      const block = findingBlock(finding, shown.has(place));
      shown.add(place);
      return block;
    }),
    closing,
  ].join("\n\n");
}

function findingBlock(finding: Finding, withoutText = false): string {
  const lines = withoutText ? [] : changedLines(finding, findingBudget).flatMap(diffLine);
  const signals = (finding.signals ?? []).map((signal) => `- ${noticed(signal)}`);
  return [
    describe(finding, codeSpan),
    ...(lines.length === 0 ? [] : [fence(lines, "diff")]),
    ...(signals.length === 0 ? [] : [signals.join("\n")]),
  ].join("\n\n");
}

function diffLine({ sign, spans }: DiffLine): string[] {
  const text = spans.map((span) => span.text).join("");
  if (sign === "…") return [`@@ ${text} @@`];
  return wrap(text, columns).map((line) => `${sign} ${line}`.trimEnd());
}

function noticed(signal: string): string {
  const meaning = meaningOfSignal(signal);
  return meaning === null ? codeSpan(signal) : `${meaning} (${signal})`;
}

function problems({ errors, warnings }: Report): string[] {
  const told = [
    ...errors.map(({ code, server, message, hint }) => ({ word: `error ${code}`, server, message, hint })),
    ...warnings.map(({ server, message }) => ({ word: "warning", server, message, hint: null })),
  ];
  if (told.length === 0) return [];
  const lines = told.map(({ word, server, message, hint }) => {
    const subject = server === null ? "" : ` ${codeSpan(server)}:`;
    return `- ${word}:${subject} ${codeSpan(message)}${hint === null ? "" : ` · ${codeSpan(hint)}`}`;
  });
  return ["#### Errors and warnings", lines.join("\n")];
}
