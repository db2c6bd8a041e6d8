import { meaningOfSignal } from "../judge/signals.ts";
import type { Finding } from "../model/finding.ts";
import type { Severity } from "../model/severity.ts";
import { changedLines } from "./changed-text.ts";
import { driftSentence } from "./drift.ts";
import { visible } from "./escape.ts";
import { type FindingGroup, groupFindings } from "./group.ts";
import type { Paint, Style } from "./paint.ts";
import { thisRepository } from "./server-wording.ts";
import type { DiffLine } from "./text-diff.ts";
import { describe } from "./wording.ts";
import { wrap, wrapSpans } from "./wrap.ts";

const severityStyle: Readonly<Record<Severity, Style>> = {
  critical: ["red", "bold"],
  high: "red",
  medium: "yellow",
  info: "dim",
};
const lineStyle: Readonly<Record<DiffLine["sign"], Style>> = {
  "-": "red",
  "+": "green",
  " ": "dim",
  "…": "dim",
};

const changedStyle: Readonly<Record<DiffLine["sign"], Style>> = {
  ...lineStyle,
  "-": ["red", "bold", "underline"],
  "+": ["green", "bold", "underline"],
};

/** Characters of text before and after that a finding may fill: the rest is in the other formats. */
const budget = 3_000;
const indent = " ".repeat(12);

/** What has changed, server by server and rule by rule, the worst first. */
export function findingBlocks(findings: readonly Finding[], width: number, paint: Paint): string[] {
  return [...groupFindings(findings)].flatMap(([server, groups]) => {
    const shown = new Set<string>();
    const drift = driftSentence(groups.flatMap((group) => group.findings));
    return [
      "",
      paint("bold", server === "" ? thisRepository : visible(server)),
      ...(drift === null ? [] : wrap(drift, width - 2).map((line) => `  ${line}`)),
      ...groups.flatMap((group) => groupLines(group, shown, width, paint)),
    ];
  });
}

function groupLines(group: FindingGroup, shown: Set<string>, width: number, paint: Paint): string[] {
  const { rule, severity, action, exception, findings } = group;
  const severityWord = paint(severityStyle[severity], severity.padEnd(8));
  const count = findings.length === 1 ? "" : ` (${findings.length})`;
  const refused = action === "deny" ? ", refused" : "";
  const closing = exception === null ? group.advice : `let pass by the policy: ${visible(exception)}`;
  return [
    `  ${severityWord}  ${paint("bold", rule)}${count}${refused}`,
    ...findings.flatMap((finding) => findingLines(finding, shown, width, paint)),
    ...indented(closing, width, (line) => paint("dim", line)),
  ];
}

/** A text that several rules judge is shown once. */
function findingLines(finding: Finding, shown: Set<string>, width: number, paint: Paint): string[] {
  const place = `${finding.digest} ${finding.subject.path}`;
  const lines = shown.has(place) ? [] : changedLines(finding, budget);
  if (lines.length > 0) shown.add(place);
  return [
    ...indented(describe(finding, visible), width),
    ...lines.flatMap((line) => diffLine(line, width, paint)),
    ...(finding.signals ?? []).flatMap((signal) => indented(`! ${noticed(signal)}`, width)),
  ];
}

function indented(text: string, width: number, paint = (line: string) => line): string[] {
  return wrap(text, width - indent.length).map((line) => `${indent}${paint(line)}`);
}

function diffLine({ sign, spans }: DiffLine, width: number, paint: Paint): string[] {
  return wrapSpans(spans, width - indent.length - 4).map((line) => {
    const text = line.map(({ text: part, changed }) =>
      paint((changed ? changedStyle : lineStyle)[sign], part),
    );
    return `${indent}  ${paint(lineStyle[sign], sign)} ${text.join("")}`.trimEnd();
  });
}

function noticed(signal: string): string {
  const meaning = meaningOfSignal(signal);
  return meaning === null ? visible(signal) : `${meaning} (${signal})`;
}
