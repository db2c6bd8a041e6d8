import { z } from "zod";
import { Report } from "../../src/model/report.ts";
import type { RunResult } from "./github/runner.ts";

const GateReport = Report.extend({ approval: z.record(z.string(), z.json()) });

/** The file that a run of the gate has written for other programs. */
export function reportIn({ temp }: RunResult): z.infer<typeof GateReport> {
  return GateReport.parse(JSON.parse(temp.read("mcp-lock-report.json")));
}

/** What a run has found, as `rule action`. */
export function findingsIn(result: RunResult): string[] {
  return reportIn(result).findings.map(({ rule, action }) => `${rule} ${action}`);
}

/** The code of the error that a run's log tells; null for none. */
export function codeIn({ stdout }: RunResult): string | null {
  return /^\| error: .* \((\w+)\)$/m.exec(stdout)?.[1] ?? null;
}
