import { styleText } from "node:util";
import { rules } from "../judge/rules.ts";
import type { Finding, Severity } from "../model/finding.ts";
import type { Report, ServerReport } from "../model/report.ts";
import { visible, visibleLines } from "./escape.ts";
import { describe } from "./wording.ts";

export interface TextOptions {
  readonly color: boolean;
  /** Characters in a line. */
  readonly width: number;
  /** Milliseconds that the command took. */
  readonly elapsed: number;
}

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const severityStyle: Readonly<Record<Severity, Style>> = {
  critical: "red",
  high: "red",
  medium: "yellow",
  info: "dim",
};
const statusStyle: Readonly<Record<ServerReport["status"], Style>> = {
  "as-locked": "green",
  changed: "red",
  unchecked: "yellow",
};

/** A report for a person at a terminal: servers first, then what has changed in each, the worst first. */
export function formatText(report: Report, options: TextOptions): string {
  const paint: Paint = (style, text) =>
    options.color ? styleText(style, text, { validateStream: false }) : text;
  const lines = [
    ...serverTable(report, paint),
    ...findingBlocks(report.findings, options.width, paint),
    "",
    summary(report, options.elapsed),
    ...closing(report),
  ];
  return `${lines.join("\n").replace(/^\n+/, "")}\n`;
}

function serverTable(report: Report, paint: Paint): string[] {
  const rows = report.servers.map((server) => ({
    server,
    cells: [visible(server.name), server.version ?? "", statusWord(report, server)],
  }));
  const widths = [0, 1, 2].map((column) =>
    Math.max(0, ...rows.map(({ cells }) => cells[column]?.length ?? 0)),
  );
  return rows.map(({ server, cells }) => {
    const [name, version, status] = cells.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    return `  ${name}  ${version}  ${paint(statusStyle[server.status], status ?? "")}  ${details(report, server)}`.trimEnd();
  });
}

function statusWord(report: Report, server: ServerReport): string {
  if (report.command === "lock") return server.status === "unchecked" ? "not locked" : "locked";
  return server.status === "as-locked" ? "as locked" : server.status;
}

function details(report: Report, server: ServerReport): string {
  const error = report.errors.find((one) => one.server === server.name);
  if (error !== undefined) return error.code;
  const own = report.findings.filter((finding) => finding.server === server.name);
  if (server.status === "changed" && report.command !== "lock") return counts(own);
  return server.tools === null ? "" : `${server.tools} ${server.tools === 1 ? "tool" : "tools"}`;
}

function counts(findings: readonly Finding[]): string {
  const bySeverity = Map.groupBy(findings, (finding) => finding.severity);
  return [...bySeverity].map(([severity, all]) => `${all.length} ${severity}`).join(", ");
}

function findingBlocks(findings: readonly Finding[], width: number, paint: Paint): string[] {
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
    `${" ".repeat(12)}${paint("dim", wrap(rules.get(finding.rule)?.advice ?? "", width - 12).join(`\n${" ".repeat(12)}`))}`,
  ];
}

/** Texts that a model reads, before and after. */
function textChange({ before, after, subject }: Finding, width: number, paint: Paint): string[] {
  const isDefinition = subject.path !== "" || subject.kind === "instructions";
  if (!isDefinition || (typeof before !== "string" && typeof after !== "string")) return [];
  const mark = (sign: string, value: unknown, style: Style) =>
    typeof value === "string"
      ? wrap(excerpt(value), width - 16).map((line) => `${" ".repeat(12)}${paint(style, `${sign} ${line}`)}`)
      : [];
  return [...mark("-", before, "red"), ...mark("+", after, "green")];
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

function summary(report: Report, elapsed: number): string {
  const seconds = `(${(elapsed / 1000).toFixed(1)} s)`;
  const changes = `${report.findings.length} ${report.findings.length === 1 ? "finding" : "findings"}`;
  if (report.command === "diff")
    return `${report.findings.length === 0 ? "no difference" : changes} ${seconds}`;
  const total = report.servers.length;
  if (report.command === "lock") {
    const locked = report.servers.filter((server) => server.status !== "unchecked").length;
    return `${locked} of ${total} servers locked, ${report.written ? "lockfile written" : "lockfile unchanged"} ${seconds}`;
  }
  const good = report.servers.filter((server) => server.status === "as-locked").length;
  return `${good} of ${total} servers as locked${report.findings.length === 0 ? "" : `, ${changes}`} ${seconds}`;
}

function closing(report: Report): string[] {
  if (report.command === "verify" && report.outcome === "fail") {
    return ["hint: read the changes, then run `mcp-lock lock` and have the new lock reviewed"];
  }
  return [];
}
