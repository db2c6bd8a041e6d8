import type { Finding } from "../model/finding.ts";
import type { Report, ServerReport } from "../model/report.ts";
import { countSeverities } from "./count.ts";
import { visible } from "./escape.ts";
import type { Paint, Style } from "./paint.ts";

export interface TextOptions {
  readonly color: boolean;
  /** Characters in a line. */
  readonly width: number;
  /** Milliseconds that the command took. */
  readonly elapsed: number;
}

const statusStyle: Readonly<Record<ServerReport["status"], Style>> = {
  "as-locked": "green",
  changed: "red",
  unchecked: "yellow",
};

/** A report for a person at a terminal: servers first, then what has changed in each, the worst first. */
export async function formatText(report: Report, options: TextOptions): Promise<string> {
  const paint: Paint = (style, text) =>
    options.color
      ? process.getBuiltinModule("node:util").styleText(style, text, { validateStream: false })
      : text;
  const lines = [
    ...serverTable(report, paint),
    ...(await findingLines(report.findings, options.width, paint)),
    "",
    summary(report, options.elapsed),
    ...closing(report),
  ];
  return `${lines.join("\n").replace(/^\n+/, "")}\n`;
}

function serverTable(report: Report, paint: Paint): string[] {
  const rows = report.servers.map((server) => ({
    server,
    cells: [visible(server.name), visible(server.version ?? ""), statusWord(report, server)],
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
  if (server.status === "changed" && report.command !== "lock") return countSeverities(own);
  return server.tools === null ? "" : `${server.tools} ${server.tools === 1 ? "tool" : "tools"}`;
}

/** The wording of the rules is read only when there is something to say. */
async function findingLines(findings: readonly Finding[], width: number, paint: Paint): Promise<string[]> {
  if (findings.length === 0) return [];
  const { findingBlocks } = await import("./text-findings.ts");
  return findingBlocks(findings, width, paint);
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
  if (report.enforcement === "observe" && report.changeDigest !== null) {
    return ["observe: the policy asks that nothing fails; without it, these findings would"];
  }
  if (report.command === "verify" && report.outcome === "fail") {
    return ["hint: read the changes, then run `mcp-lock lock` and have the new lock reviewed"];
  }
  return [];
}
