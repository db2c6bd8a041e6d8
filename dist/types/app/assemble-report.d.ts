import type { Artifact } from "../model/artifact.ts";
import type { Depth } from "../model/depth.ts";
import type { McpLockError } from "../model/error.ts";
import type { Finding } from "../model/finding.ts";
import type { Report, ReportedError, ServerReport } from "../model/report.ts";
import type { Surface } from "../model/surface.ts";
import type { Observed } from "./observe.ts";
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
    readonly written: boolean;
    readonly servers: readonly ServerReport[];
    readonly findings: readonly Finding[];
    readonly warnings: Report["warnings"];
    readonly errors: readonly ReportedError[];
}
/** A verdict: findings that fail count first, then whatever could not be checked. */
export declare function assembleReport(parts: ReportParts): Report;
/** An error as the report names it. */
export declare function reportError(error: McpLockError, server: string | null): ReportedError;
/** The errors and warnings of all observations, by server. */
export declare function reportProblems(all: readonly Observed[]): Pick<ReportParts, "warnings" | "errors">;
export {};
