import sarifSchema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import { Ajv } from "ajv";
import formats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rules } from "../../src/judge/rules/rules.ts";
import type { Finding } from "../../src/model/finding.ts";
import { formatSarif } from "../../src/report/sarif.ts";
import { hostileReport } from "../support/hostile.ts";
import { findingOf, reportOf } from "../support/reports.ts";

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(ajv);
// The schema is written for draft 4, and uses nothing that later drafts read differently but the key of its name.
const { id: _, $schema: __, ...schema } = sarifSchema;
const validate = ajv.compile(schema);

const options = {
  version: "1.0.0",
  places: new Map([["notes", { file: "sub folder/mcp-lock.json", line: 7 }]]),
  elsewhere: { file: "mcp-lock.json", line: 1 },
};
const logOf = (findings: readonly Finding[]) =>
  JSON.parse(formatSarif(reportOf({ outcome: "fail", findings: [...findings] }), options)).runs[0];
const resultOf = (parts: Partial<Finding> = {}) => logOf([findingOf(parts)]).results[0];

describe("formatSarif", () => {
  it("is what the schema of SARIF 2.1.0 describes, whatever the report holds", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        expect([validate(JSON.parse(formatSarif(report, options))), validate.errors]).toEqual([true, null]);
      }),
      { numRuns: 200 },
    );
  });

  it("explains every rule once", () => {
    const ids = logOf([]).tool.driver.rules.map((rule: { id: string }) => rule.id);
    expect(ids).toEqual([...rules.keys()]);
  });

  it("points each result to its rule", () => {
    const { tool, results } = logOf([findingOf({ rule: "tool-added" })]);
    expect(tool.driver.rules[results[0].ruleIndex].id).toBe("tool-added");
  });

  it("says where the server stands", () => {
    expect(resultOf().locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: "sub%20folder/mcp-lock.json" },
      region: { startLine: 7 },
    });
  });

  it("points to the lockfile for a server that stands nowhere", () => {
    expect(resultOf({ server: "gone" }).locations[0].physicalLocation.artifactLocation.uri).toBe(
      "mcp-lock.json",
    );
  });

  it.each([
    ["critical", "approve", "error"],
    ["high", "deny", "error"],
    ["medium", "approve", "warning"],
    ["critical", "warn", "note"],
    ["info", "warn", "note"],
  ] as const)("shows %s/%s as %s", (severity, action, level) => {
    expect(resultOf({ severity, action }).level).toBe(level);
  });

  it("shows the words that have changed", () => {
    expect(resultOf().message.text).toBe("notes: read_note: description has changed\n- Reads.\n+ Sends.");
  });

  it("marks what the policy lets pass as suppressed", () => {
    expect(resultOf({ action: "warn", exception: "by hand" }).suppressions).toEqual([
      { kind: "external", status: "accepted", justification: "by hand" },
    ]);
  });

  it("tells errors as notifications", () => {
    const errors = [{ code: "PROBE_EXIT", server: "notes", message: "it ended", hint: "try it" } as const];
    const { invocations } = JSON.parse(formatSarif(reportOf({ errors }), options)).runs[0];
    expect(invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            descriptor: { id: "PROBE_EXIT" },
            level: "error",
            message: { text: "notes: it ended\nhint: try it" },
          },
        ],
      },
    ]);
  });

  it("keeps the fingerprints of a finding when others come and go", () => {
    const one = findingOf({ digest: "sha256:1" });
    const other = findingOf({ digest: "sha256:2", server: "a", severity: "critical" });
    expect(logOf([other, one]).results[1].partialFingerprints).toEqual(
      logOf([one]).results[0].partialFingerprints,
    );
  });

  it("keeps the fingerprints of a finding when its severity is judged anew", () => {
    expect(resultOf({ severity: "high" }).partialFingerprints).toEqual(resultOf().partialFingerprints);
  });

  it("gives two rules on one change fingerprints of their own", () => {
    const [one, other] = ["description-changed", "hidden-characters"].map(
      (rule) => resultOf({ rule }).partialFingerprints.primaryLocationLineHash,
    );
    expect(one).not.toBe(other);
  });
});
