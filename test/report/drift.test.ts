import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { driftSentence } from "../../src/report/drift.ts";
import { formatHtml } from "../../src/report/html.ts";
import { formatMarkdown } from "../../src/report/markdown.ts";
import { formatText } from "../../src/report/text.ts";
import { findingOf, reportOf } from "../support/reports.ts";

const packages = findingOf({
  rule: "sbom-changed",
  subject: { kind: "sbom", name: null, path: "" },
  before: {},
  after: { sameVersion: true, added: 1, removed: 0, moved: 2 },
});
const moved = findingOf({ drift: "dependencies" });

describe("driftSentence", () => {
  it("says that definitions moved because dependencies did, and how many", () => {
    expect(driftSentence([packages, moved])).toBe(
      "Dependency drift: at an unchanged version, the definitions moved because dependencies did (1 added, 2 moved).",
    );
  });

  it("names no counts that nobody knows", () => {
    expect(driftSentence([moved])).toMatch(/because dependencies did\.$/);
  });

  it("says that the same bytes answer otherwise", () => {
    expect(driftSentence([findingOf({ drift: "unexplained" })])).toMatch(
      /^The same bytes now answer otherwise/,
    );
  });

  it("says nothing of what has another reason", () => {
    expect(driftSentence([findingOf(), packages])).toBe(null);
  });
});

describe("a report about definitions that drifted", () => {
  const report = reportOf({ findings: [packages, moved, findingOf({ server: "other" })] });
  const formats: [string, (findings: readonly Finding[]) => string | Promise<string>][] = [
    ["text", () => formatText(report, { color: false, width: 200, elapsed: 0 })],
    ["markdown", () => formatMarkdown(report, 50_000)],
    ["html", () => formatHtml(report)],
  ];

  it.each(formats)("says it in %s, once and of that server only", async (_, format) => {
    const text = await format(report.findings);
    expect(text.split("Dependency drift: ")).toHaveLength(2);
    expect(text.split("Dependency drift: ")[0]?.lastIndexOf("other") ?? 0).toBeLessThan(
      text.indexOf("Dependency drift: "),
    );
  });

  it("says it in markdown although not all findings have room", () => {
    expect(formatMarkdown(report, 0)).toContain("(1 added, 2 moved)");
  });
});
