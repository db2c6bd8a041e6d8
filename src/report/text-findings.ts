import { rules } from "../judge/rules/rules.ts";
import { meaningOfSignal } from "../judge/signals.ts";
import type { Finding } from "../model/finding.ts";
import type { Severity } from "../model/severity.ts";
import { visible, visibleLines } from "./escape.ts";
import type { Paint, Style } from "./paint.ts";
import { describe } from "./wording.ts";

const severityStyle: Readonly<Record<Severity, Style>> = {
  critical: "red",
  high: "red",
  medium: "yellow",
  info: "dim",
};

/** What has changed, server by server, the worst first. */
export function findingBlocks(findings: readonly Finding[], width: number, paint: Paint): string[] {
  const byServer = Map.groupBy(findings, (finding) => finding.server);
  return [...byServer].flatMap(([server, own]) => [
    "",
    paint("bold", visible(server)),
    ...own.flatMap((finding) => findingLines(finding, width, paint)),
  ]);
}

function findingLines(finding: Finding, width: number, paint: Paint): string[] {
  const severity = paint(severityStyle[finding.severity], finding.severity.padEnd(8));
  const title = `${describe(finding)}  ${finding.rule}`;
  return [
    `  ${severity}  ${wrap(title, width - 12).join(`\n${" ".repeat(12)}`)}`,
    ...textChange(finding, width, paint),
    ...(finding.signals ?? []).map((signal) => `${" ".repeat(12)}noticed: ${visible(noticed(signal))}`),
    `${" ".repeat(12)}${paint("dim", wrap(rules.get(finding.rule)?.advice ?? "", width - 12).join(`\n${" ".repeat(12)}`))}`,
  ];
}

function noticed(signal: string): string {
  const meaning = meaningOfSignal(signal);
  return meaning === null ? signal : `${meaning} (${signal})`;
}

/** Texts that a model reads, before and after. */
function textChange({ before, after, subject }: Finding, width: number, paint: Paint): string[] {
  if (!isRead(subject) || (typeof before !== "string" && typeof after !== "string")) return [];
  const mark = (sign: string, value: unknown, style: Style) =>
    typeof value === "string"
      ? wrap(excerpt(value), width - 16).map((line) => `${" ".repeat(12)}${paint(style, `${sign} ${line}`)}`)
      : [];
  return [...mark("-", before, "red"), ...mark("+", after, "green")];
}

function isRead({ kind, path }: Finding["subject"]): boolean {
  return kind === "instructions" || (path !== "" && ["tool", "prompt", "resource-template"].includes(kind));
}

const excerptLength = 2_000;

function excerpt(text: string): string {
  const shown = visibleLines(text.slice(0, excerptLength));
  return text.length > excerptLength ? `${shown} … (${text.length - excerptLength} more characters)` : shown;
}

/** Cuts text into lines at spaces; a word longer than a line is cut where the line ends. */
function wrap(text: string, width: number): string[] {
  return text.split("\n").flatMap((paragraph) => wrapParagraph(paragraph, Math.max(width, 20)));
}

function wrapParagraph(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
    while (line.length > width) {
      lines.push(line.slice(0, width));
      line = line.slice(width);
    }
  }
  return [...lines, line];
}
