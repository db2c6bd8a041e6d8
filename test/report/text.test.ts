import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { formatText } from "../../src/report/text.ts";
import { findingOf, reportOf, serverReport } from "../support/reports.ts";

const options = { color: false, width: 80, elapsed: 1234 };
const format = (parts: Partial<Report>) => formatText(reportOf(parts), options);
const changed = serverReport("notes", { status: "changed", version: "1.5.0" });

describe("formatText", () => {
  it("shows servers, findings and a summary", async () => {
    const servers = [
      changed,
      serverReport("one", { tools: 1 }),
      serverReport("broken", { status: "unchecked", tools: null }),
      serverReport("declared", { tools: null }),
    ];
    const errors = [{ code: "PROBE_EXIT", server: "broken", message: "it ended", hint: null } as const];
    const findings = [findingOf({ severity: "critical" }), findingOf(), findingOf()];
    expect(await format({ outcome: "fail", servers, findings, errors })).toBe(
      [
        "  notes     1.5.0  changed    1 critical, 2 medium",
        "  one              as locked  1 tool",
        "  broken           unchecked  PROBE_EXIT",
        "  declared         as locked",
        "",
        "notes",
        "  critical  description-changed",
        "            read_note: description has changed",
        "              - Reads.",
        "              + Sends.",
        "            Read the new words as instructions to the model, because that is",
        "            what they are.",
        "  medium    description-changed (2)",
        "            read_note: description has changed",
        "            read_note: description has changed",
        "            Read the new words as instructions to the model, because that is",
        "            what they are.",
        "",
        "2 of 4 servers as locked, 3 findings (1.2 s)",
        "hint: read the changes, then run `mcp-lock lock` and have the new lock reviewed",
        "",
      ].join("\n"),
    );
  });

  it.each<[string, Partial<Report>, string]>([
    [
      "a good check",
      { servers: [serverReport("notes")] },
      "  notes    as locked  2 tools\n\n1 of 1 servers as locked (1.2 s)\n",
    ],
    [
      "a check with one warning",
      { servers: [serverReport("notes")], findings: [findingOf()] },
      "1 of 1 servers as locked, 1 finding (1.2 s)\n",
    ],
    [
      "a lock that was written",
      { command: "lock", written: true, servers: [changed] },
      "  notes  1.5.0  locked  2 tools\n\n1 of 1 servers locked, lockfile written (1.2 s)\n",
    ],
    [
      "a lock with nothing new",
      { command: "lock", servers: [serverReport("notes")] },
      "1 of 1 servers locked, lockfile unchanged (1.2 s)\n",
    ],
    [
      "a lock of nothing",
      { command: "lock", servers: [serverReport("notes", { status: "unchecked", tools: null })] },
      "  notes    not locked\n\n0 of 1 servers locked, lockfile unchanged (1.2 s)\n",
    ],
    ["two lockfiles that say the same", { command: "diff", depth: null }, "no difference (1.2 s)\n"],
    [
      "two lockfiles that differ",
      { command: "diff", depth: null, outcome: "fail", findings: [findingOf()] },
      "\n1 finding (1.2 s)\n",
    ],
  ])("sums up %s", async (_, parts, end) => {
    expect((await format(parts)).endsWith(end)).toBe(true);
  });

  it("begins without an empty line where there is no table", async () => {
    expect((await format({ command: "diff", findings: [findingOf()] })).startsWith("notes\n")).toBe(true);
  });

  it("says the same with colours as without", async () => {
    const report = reportOf({ outcome: "fail", servers: [changed], findings: [findingOf()] });
    const coloured = await formatText(report, { ...options, color: true });
    expect(stripVTControlCharacters(coloured)).toBe(await formatText(report, options));
  });

  it("uses colours where they are wanted", async () => {
    const report = reportOf({ servers: [changed] });
    expect(await formatText(report, { ...options, color: true })).toContain("\u001b[31mchanged");
  });

  it("shows hostile names with nothing that a terminal obeys", async () => {
    const server = "notes\u001b[2J\u202e\n";
    const text = await format({ servers: [serverReport(server)], findings: [findingOf({ server })] });
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
