import { meaningOfSignal } from "../judge/signals.ts";
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { changedLines } from "./changed-text.ts";
import { countSeverities } from "./count.ts";
import { driftSentence } from "./drift.ts";
import { codeSpan, fence, tableCode } from "./escape.ts";
import { type FindingGroup, groupFindings } from "./group.ts";
import { headline } from "./headline.ts";
import { sliceWhole } from "./segments.ts";
import { thisRepository } from "./server-wording.ts";
import type { DiffLine } from "./text-diff.ts";
import { whatChanged } from "./what-changed.ts";
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
  return `${[
    `### mcp-lock: ${headline(report)}`,
    ...findingSections(report.findings, limit),
    ...problems(report),
  ].join("\n\n")}\n`;
}

/** A table of the servers, then what was found about each. */
export function findingSections(findings: readonly Finding[], limit: number): string[] {
  const shown = worstThatFit(findings, limit);
  const sections = [...groupFindings(shown)].map(([server, groups]) => {
    const own = findings.filter((finding) => finding.server === server);
    return serverSection(server, groups, driftSentence(own));
  });
  const hidden = findings.slice(shown.length);
  const more = `**${hidden.length} more findings** (${countSeverities(hidden)}) have no room here: the JSON report holds all of them.`;
  return [...overview(findings), ...sections, ...(hidden.length === 0 ? [] : [more])];
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

function overview(findings: readonly Finding[]): string[] {
  const byServer = [...Map.groupBy(findings, (finding) => finding.server)];
  if (byServer.length === 0) return [];
  const rows = byServer.slice(0, longestTable).map(([server, own]) => {
    const name = server === "" ? thisRepository : tableCode(cut(server));
    return `| ${name} | ${whatChanged(own, (text) => tableCode(cut(text)))} | ${countSeverities(own)} |`;
  });
  const rest = byServer.length - rows.length;
  const more = rest > 0 ? [`| ${rest} more servers | | |`] : [];
  return [["| server | what changed | findings |", "|---|---|---|", ...rows, ...more].join("\n")];
}

function serverSection(server: string, groups: readonly FindingGroup[], drift: string | null): string {
  const shown = new Set<string>();
  return [
    `#### ${server === "" ? thisRepository : codeSpan(cut(server))}`,
    ...(drift === null ? [] : [drift]),
    ...groups.map((group) => groupBlock(group, shown)),
  ].join("\n\n");
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
  const signals = (finding.signals ?? []).map(noticed);
  return [
    describe(finding, (text) => codeSpan(cut(text))),
    ...(lines.length === 0 ? [] : [fence(lines, "diff")]),
    ...(signals.length === 0 ? [] : [`Noticed: ${signals.join("; ")}.`]),
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

/** More than this is for the JSON report. */
const mostProblems = 50;
const longestMessage = 600;

/** Errors and warnings as a list; nothing where there are none. */
export function problems({ errors, warnings }: Report): string[] {
  const told = [
    ...errors.map(({ code, server, message, hint }) => ({ word: `error ${code}`, server, message, hint })),
    ...warnings.map(({ server, message }) => ({ word: "warning", server, message, hint: null })),
  ];
  if (told.length === 0) return [];
  const lines = told.slice(0, mostProblems).map(({ word, server, message, hint }) => {
    const subject = server === null ? "" : ` ${codeSpan(cut(server))}:`;
    return `- ${word}:${subject} ${codeSpan(cut(message))}${hint === null ? "" : ` · ${codeSpan(cut(hint))}`}`;
  });
  const rest = told.length - lines.length;
  return ["#### Errors and warnings", [...lines, ...(rest > 0 ? [`- ${rest} more`] : [])].join("\n")];
}

function cut(text: string): string {
  return text.length > longestMessage ? `${sliceWhole(text, 0, longestMessage)}…` : text;
}

/** The longest text of at most `most` characters that a formatter makes when it is given less and less room. */
export function fitInto(format: (limit: number) => string, most: number): string {
  for (let limit = most; ; limit = Math.floor(limit * 0.7)) {
    const text = format(limit);
    if (text.length <= most || limit === 0) return text;
  }
}
