import { digestFindings } from "../judge/digest.ts";
import type { Artifact } from "../model/artifact.ts";
import { surfaceKinds } from "../model/change.ts";
import type { Depth } from "../model/depth.ts";
import type { McpLockError } from "../model/error.ts";
import type { Finding } from "../model/finding.ts";
import type { Observation } from "../model/observation.ts";
import type { Policy } from "../model/policy.ts";
import type { CheckResult, Report, ReportedError, ServerReport, Shard } from "../model/report.ts";
import type { Surface } from "../model/surface.ts";
import type { Observed } from "./observed.ts";

/** The part of a report about one server. */
export function reportServer(
  observed: Observed,
  findings: readonly Finding[],
  known: KnownServer | null,
): ServerReport {
  const { name, observation, error, skipped, durationMs } = observed;
  const own = findings.filter((finding) => finding.server === name);
  const check = (kinds: readonly Finding["subject"]["kind"][], seen: boolean): CheckResult => {
    if (own.some((finding) => fails(finding) && kinds.includes(finding.subject.kind))) return "changed";
    return seen ? "ok" : "unchecked";
  };
  const artifact = observation.artifact ?? known?.artifact ?? null;
  const surface = observation.surface ?? known?.surface ?? null;
  return {
    name,
    status: own.some(fails) ? "changed" : error === null && !skipped ? "as-locked" : "unchecked",
    in: [...observation.declared.in],
    version: artifact !== null && "version" in artifact ? artifact.version : null,
    tools: surface === null ? null : surface.tools.size,
    checks: {
      declaration: check(["server", "declaration"], !skipped),
      artifact: check(["artifact"], observation.artifact !== null),
      signature: signatureCheck(observation.signature, check),
      sbom: check(["sbom"], observation.sbom !== undefined && observation.sbom !== null),
      surface: check(surfaceKinds, observation.surface !== null),
    },
    durationMs,
  };
}

/** What is known not to be signed was checked; what could not be told was not there to check. */
function signatureCheck(
  signature: Observation["signature"],
  check: (kinds: readonly Finding["subject"]["kind"][], seen: boolean) => CheckResult,
): CheckResult {
  const result = check(["signature"], signature !== undefined && signature !== null);
  return result === "ok" && signature?.status === "unavailable" ? "unavailable" : result;
}

interface KnownServer {
  readonly artifact: Artifact | null;
  readonly surface: Surface | null;
}

/** Whether a finding keeps a check from passing. */
export function fails(finding: Finding): boolean {
  return finding.action === "deny" || finding.action === "approve";
}

export interface ReportParts {
  readonly command: Report["command"];
  readonly depth: Depth | null;
  /** null, or absent, for all servers. */
  readonly shard?: Shard | null;
  readonly written: boolean;
  /** null, or absent, where no signature was verified. */
  readonly trust?: Report["trust"];
  readonly policy: Policy | null;
  readonly servers: readonly ServerReport[];
  readonly findings: readonly Finding[];
  readonly warnings: Report["warnings"];
  readonly errors: readonly ReportedError[];
}

/** A whole report, with its verdict. */
export function assembleReport({ policy, ...parts }: ReportParts): Report {
  const enforcement = policy?.enforcement ?? "enforce";
  return {
    ...parts,
    reportVersion: 1,
    shard: parts.shard ?? null,
    trust: parts.trust ?? null,
    enforcement,
    ...conclude(enforcement, parts),
    servers: [...parts.servers],
    findings: [...parts.findings],
    errors: [...parts.errors],
  };
}

/** What follows from findings and errors: findings that fail count first, then whatever could not be checked. */
export function conclude(
  enforcement: Report["enforcement"],
  { findings, errors }: Pick<ReportParts, "findings" | "errors">,
): Pick<Report, "outcome" | "changeDigest"> {
  const isRefused = enforcement === "enforce" && findings.some(fails);
  return {
    outcome: isRefused ? "fail" : errors.length > 0 ? "incomplete" : "pass",
    changeDigest: digestFindings(findings),
  };
}

/** An error as the report names it. */
export function reportError(error: McpLockError, server: string | null): ReportedError {
  return { code: error.code, server, message: error.message, hint: error.hint };
}

/** The errors and warnings of all observations, by server, and warnings about the whole. */
export function reportProblems(
  all: readonly Observed[],
  general: readonly string[],
): Pick<ReportParts, "warnings" | "errors"> {
  return {
    warnings: [
      ...general.map((message) => ({ server: null, message })),
      ...all.flatMap(({ name, warnings }) => warnings.map((message) => ({ server: name, message }))),
    ],
    errors: all.flatMap(({ name, error }) => (error === null ? [] : [reportError(error, name)])),
  };
}
