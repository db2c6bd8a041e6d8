import type { Finding } from "../../src/model/finding.ts";
import type { Report, ServerReport } from "../../src/model/report.ts";

/** A report in which everything is as it should be, save what the test says. */
export function reportOf(parts: Partial<Report> = {}): Report {
  return {
    reportVersion: 1,
    command: "verify",
    depth: "live",
    shard: null,
    trust: null,
    outcome: "pass",
    enforcement: "enforce",
    changeDigest: null,
    written: false,
    servers: [],
    findings: [],
    warnings: [],
    errors: [],
    ...parts,
  };
}

export function serverReport(name: string, parts: Partial<ServerReport> = {}): ServerReport {
  return {
    name,
    status: "as-locked",
    in: [".mcp.json"],
    version: null,
    tools: 2,
    checks: {
      declaration: "ok",
      artifact: "ok",
      signature: "unchecked",
      sbom: "unchecked",
      surface: "ok",
    },
    durationMs: 12,
    ...parts,
  };
}

/** A finding about a tool's description, save what the test says. */
export function findingOf(parts: Partial<Finding> = {}): Finding {
  return {
    rule: "description-changed",
    severity: "medium",
    action: "approve",
    server: "notes",
    subject: { kind: "tool", name: "read_note", path: "/description" },
    before: "Reads.",
    after: "Sends.",
    digest: "sha256:0",
    help: "",
    ...parts,
  };
}
