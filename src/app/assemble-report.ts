import { digestFindings } from "../judge/digest.ts";
import type { Artifact } from "../model/artifact.ts";
import type { Depth } from "../model/depth.ts";
import type { McpLockError } from "../model/error.ts";
import type { Finding } from "../model/finding.ts";
import type { CheckResult, Report, ReportedError, ServerReport } from "../model/report.ts";
import type { Surface } from "../model/surface.ts";
import type { Observed } from "./observe.ts";

/** The part of a report about one server. */
export function reportServer(
  observed: Observed,
  findings: readonly Finding[],
  known: KnownServer | null,
): ServerReport {
  const { name, observation, error, durationMs } = observed;
  const own = findings.filter((finding) => finding.server === name);
  const check = (kinds: readonly Finding["subject"]["kind"][], seen: boolean): CheckResult => {
    if (own.some((finding) => fails(finding) && kinds.includes(finding.subject.kind))) return "changed";
    return seen ? "ok" : "unchecked";
  };
  const artifact = observation.artifact ?? known?.artifact ?? null;
  const surface = observation.surface ?? known?.surface ?? null;
  return {
    name,
    status: own.some(fails) ? "changed" : error === null ? "as-locked" : "unchecked",
    in: [...observation.declared.in],
    version: artifact?.kind === "npm" ? artifact.version : null,
    tools: surface === null ? null : surface.tools.size,
    checks: {
      declaration: check(["server", "declaration"], true),
      artifact: check(["artifact"], observation.artifact !== null),
      signature: check(["signature"], false),
      sbom: check(["sbom"], false),
      surface: check(surfaceKinds, observation.surface !== null),
    },
    durationMs,
  };
}

interface KnownServer {
  readonly artifact: Artifact | null;
  readonly surface: Surface | null;
}

const surfaceKinds = [
  "instructions",
  "capability",
  "request",
  "tool",
  "prompt",
  "resource-template",
] as const;

/** Whether a finding keeps a check from passing. */
export function fails(finding: Finding): boolean {
  return finding.action === "deny" || finding.action === "approve";
}

export interface ReportParts {
  readonly command: Report["command"];
  readonly depth: Depth | null;
  readonly written: boolean;
  readonly servers: readonly ServerReport[];
  readonly findings: readonly Finding[];
  readonly warnings: Report["warnings"];
  readonly errors: readonly ReportedError[];
}

/** A verdict: findings that fail count first, then whatever could not be checked. */
export function assembleReport(parts: ReportParts): Report {
  const { findings, errors } = parts;
  return {
    ...parts,
    reportVersion: 1,
    outcome: findings.some(fails) ? "fail" : errors.length > 0 ? "incomplete" : "pass",
    changeDigest: digestFindings(findings),
    servers: [...parts.servers],
    findings: [...findings],
    errors: [...errors],
  };
}

/** An error as the report names it. */
export function reportError(error: McpLockError, server: string | null): ReportedError {
  return { code: error.code, server, message: error.message, hint: error.hint };
}

/** The errors and warnings of all observations, by server. */
export function reportProblems(all: readonly Observed[]): Pick<ReportParts, "warnings" | "errors"> {
  return {
    warnings: all.flatMap(({ name, warnings }) => warnings.map((message) => ({ server: name, message }))),
    errors: all.flatMap(({ name, error }) => (error === null ? [] : [reportError(error, name)])),
  };
}
