import { fingerprint } from "../json/canonical.ts";
import { meaningOfSignal } from "../judge/signals.ts";
import type { Finding } from "../model/finding.ts";
import type { JsonObject } from "../model/json-value.ts";
import type { Report, ReportedError } from "../model/report.ts";
import { changedLines } from "./changed-text.ts";
import { sarifText } from "./escape.ts";
import { formatJson } from "./json.ts";
import { sarifRules } from "./sarif-rules.ts";
import { describe } from "./wording.ts";

/** A line of a file of the repository; `file` is relative to its root. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export interface SarifOptions {
  readonly version: string;
  /** Where a server stands in the lockfile, or in a client's file. */
  readonly places: ReadonlyMap<string, Place>;
  /** Where a server stands that is in no file any more: the lockfile. */
  readonly elsewhere: Place;
}

/** A report as a SARIF 2.1.0 log, as code scanning takes it. */
export function formatSarif(report: Report, options: SarifOptions): string {
  const rules = sarifRules();
  const index = new Map(rules.map(({ id }, at) => [id, at]));
  const log: JsonObject = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "mcp-lock",
            semanticVersion: options.version,
            informationUri: "https://github.com/mcp-lock/mcp-lock",
            rules,
          },
        },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: report.errors.length === 0,
            toolExecutionNotifications: report.errors.map(notification),
          },
        ],
        results: report.findings.map((finding) => ({
          ...result(finding, options),
          ruleIndex: index.get(finding.rule) ?? -1,
        })),
      },
    ],
  };
  return formatJson(log);
}

/** Characters of text before and after in a message. */
const budget = 1_000;

function result(finding: Finding, { places, elsewhere }: SarifOptions): JsonObject {
  const { rule, server, subject, severity, action, digest, exception } = finding;
  const { file, line } = places.get(server) ?? elsewhere;
  const identity = fingerprint({ rule, digest, path: subject.path.toWellFormed() }).slice("sha256:".length);
  return {
    ruleId: rule,
    level: levelOf(finding),
    message: { text: message(finding) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: {
            uri: encodeURI(file.toWellFormed()).replaceAll("#", "%23").replaceAll("?", "%3F"),
          },
          region: { startLine: line },
        },
        logicalLocations: [{ name: server, kind: "resource" }],
      },
    ],
    // Code scanning tells alerts apart by the second; the first is what a policy's exception names.
    partialFingerprints: { "mcpLockFinding/v1": digest, primaryLocationLineHash: `${identity}:1` },
    properties: { action, severity, server },
    ...(exception !== undefined && {
      suppressions: [{ kind: "external", status: "accepted", justification: sarifText(exception) }],
    }),
  };
}

function levelOf({ action, severity }: Finding): string {
  if (action !== "deny" && action !== "approve") return "note";
  return severity === "critical" || severity === "high" ? "error" : "warning";
}

function message(finding: Finding): string {
  const lines = changedLines(finding, budget).map(
    ({ sign, spans }) => `${sign} ${sarifText(spans.map((span) => span.text).join(""))}`,
  );
  const signals = (finding.signals ?? []).map((signal) => meaningOfSignal(signal) ?? sarifText(signal));
  const head = `${sarifText(finding.server)}: ${describe(finding, sarifText)}`;
  const noticed = signals.length === 0 ? [] : [`Noticed: ${signals.join("; ")}.`];
  return [head, ...lines, ...noticed].join("\n");
}

function notification({ code, server, message: text, hint }: ReportedError): JsonObject {
  const words = [server === null ? text : `${server}: ${text}`, ...(hint === null ? [] : [`hint: ${hint}`])];
  return {
    descriptor: { id: code },
    level: "error",
    message: { text: words.map(sarifText).join("\n") },
  };
}
