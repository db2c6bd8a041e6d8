import type { Artifact } from "../model/artifact.js";
import type { Depth } from "../model/depth.js";
import type { McpLockError } from "../model/error.js";
import type { Finding } from "../model/finding.js";
import type { Policy } from "../model/policy.js";
import type { Report, ReportedError, ServerReport, Shard } from "../model/report.js";
import type { Surface } from "../model/surface.js";
import type { Observed } from "./observed.js";
/** The part of a report about one server. */
export declare function reportServer(observed: Observed, findings: readonly Finding[], known: KnownServer | null): ServerReport;
interface KnownServer {
    readonly artifact: Artifact | null;
    readonly surface: Surface | null;
}
/** Whether a finding keeps a check from passing. */
export declare function fails(finding: Finding): boolean;
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
export declare function assembleReport({ policy, ...parts }: ReportParts): Report;
/** What follows from findings and errors: findings that fail count first, then whatever could not be checked. */
export declare function conclude(enforcement: Report["enforcement"], { findings, errors }: Pick<ReportParts, "findings" | "errors">): Pick<Report, "outcome" | "changeDigest">;
/** An error as the report names it. */
export declare function reportError(error: McpLockError, server: string | null): ReportedError;
/** The errors and warnings of all observations, by server, and warnings about the whole. */
export declare function reportProblems(all: readonly Observed[], general: readonly string[]): Pick<ReportParts, "warnings" | "errors">;
export {};
