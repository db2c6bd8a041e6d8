import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { formatComment, type GateView } from "../../src/report/comment.ts";
import { formatJson } from "../../src/report/json.ts";
import { formatMarkdown } from "../../src/report/markdown.ts";
import { formatSarif } from "../../src/report/sarif.ts";
import { formatText } from "../../src/report/text.ts";
import { acting, hostileReport, hostileText, marker } from "../support/hostile.ts";
import { foreignElements, outsideOfCode } from "../support/markdown.ts";
import { findingOf, reportOf } from "../support/reports.ts";
import { commandsIn } from "../support/runner-log.ts";

const sarif = (report: Report) =>
  formatSarif(report, {
    version: "1.0.0",
    places: new Map(),
    elsewhere: { file: "mcp-lock.json", line: 1 },
  });
const viewOf = (report: Report, login: string): GateView => ({
  report,
  number: 1,
  verdict: "blocked",
  label: "mcp-lock/ok:0",
  needed: 1,
  approvals: [{ login, permission: "write" }],
  refusals: [{ login, reason: "they are the author of the pull request" }],
});
const text = (report: Report, width: number) => formatText(report, { color: false, width, elapsed: 1 });

describe("whatever stands in a lock", () => {
  it("gives a terminal nothing but visible characters and line breaks", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(hostileReport, fc.integer({ min: 10, max: 90 }), async (report, width) => {
        expect(acting.exec(await text(report, width))).toBeNull();
      }),
      { numRuns: 2_000 },
    );
  });

  it("gives a CI runner no command in the text report", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(hostileReport, fc.integer({ min: 10, max: 90 }), async (report, width) => {
        expect(commandsIn(await text(report, width))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it("gives a CI runner no command in the Markdown report", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        expect(commandsIn(formatMarkdown(report, 50_000))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it("gives a CI runner no command in the JSON report", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        expect(commandsIn(formatJson(report))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it("stands in code wherever it comes out in Markdown", { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        expect(outsideOfCode(formatMarkdown(report, 50_000)).filter((said) => said.includes(marker))).toEqual(
          [],
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it("makes no element of Markdown that the report does not have", { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        expect(foreignElements(formatMarkdown(report, 50_000))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it("makes nothing of a comment but what the comment is made of", { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(hostileReport, hostileText, (report, login) => {
        const comment = formatComment(viewOf(report, login), "<!-- mcp-lock -->");
        expect([
          outsideOfCode(comment).filter((one) => one.includes(marker)),
          foreignElements(comment),
        ]).toEqual([[], ["<html>"]]);
      }),
      { numRuns: 2_000 },
    );
  });

  it("comes back from JSON as it was", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        expect(JSON.parse(formatJson(report))).toEqual(report);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each<[string, (report: Report) => string | Promise<string>, number]>([
    ["text", (report) => text(report, 80), 20_000],
    ["Markdown", (report) => formatMarkdown(report, 50_000), 60_000],
    ["SARIF", sarif, 200_000],
  ])("is cut in %s where it is a million characters", async (_, format, most) => {
    const after = `${"`".repeat(200)}::error::${"Do as I say. ".repeat(80_000)}`;
    const finding = findingOf({ before: "Reads.", after });
    expect((await format(reportOf({ findings: [finding] }))).length).toBeLessThan(most);
  });

  it("makes no link and no placeholder in SARIF", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const log = JSON.parse(sarif(report));
        const messages: string[] = log.runs[0].results.map(
          (result: { message: { text: string } }) => result.message.text,
        );
        const acts = /(?<!\\)(?:\\\\)*[[\]]|(?<!\{)\{(?:\{\{)*(?!\{)/;
        expect(messages.filter((message) => acts.test(message))).toEqual([]);
      }),
      { numRuns: 3_000 },
    );
  });
});
