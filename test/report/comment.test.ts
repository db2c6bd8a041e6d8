import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { formatComment, formatSummary, type GateView } from "../../src/report/comment.ts";
import { findingOf, reportOf } from "../support/reports.ts";

const label = "mcp-lock/ok:0123456789abcdef0123456789abcdef";
const marker = "<!-- mcp-lock -->";

function view(parts: Partial<GateView> = {}, findings: Finding[] = [findingOf()]): GateView {
  return {
    report: reportOf({ command: "gate", findings }),
    number: 12,
    verdict: "blocked",
    label,
    needed: 1,
    approvals: [],
    refusals: [],
    ...parts,
  };
}
const comment = (parts: Partial<GateView> = {}, findings?: Finding[]) =>
  formatComment(view(parts, findings), marker);
const many = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    findingOf({ digest: `sha256:${at}`, server: `server-${at % 50}`, after: `Sends ${"much ".repeat(50)}` }),
  );

describe("formatComment", () => {
  it("begins with the marker, then says what it is about", () => {
    expect(comment()).toMatch(/^<!-- mcp-lock -->\n### mcp-lock: 1 change needs a reviewer\n/);
  });

  it("says which label accepts exactly these changes, and how to put it on", () => {
    expect(comment()).toContain(
      `A maintainer who is not the author applies the label \`${label}\` (\`gh pr edit 12 --add-label "${label}"\`).`,
    );
  });

  it("says how many must approve", () => {
    expect(comment({ needed: 2 })).toContain(
      "2 maintainers who are not the author apply, one after the other,",
    );
  });

  it("names who approved", () => {
    const approvals = [{ login: "mona", permission: "admin" }];
    expect(comment({ verdict: "pass", approvals })).toContain("### mcp-lock: 1 change approved\n");
  });

  it("says why a label does not count", () => {
    const refusals = [{ login: "hubot", reason: "it is a bot, not a person" }];
    expect(comment({ refusals })).toContain(
      "- the label of `hubot` does not count: it is a bot, not a person",
    );
  });

  it("offers no label for what is refused", () => {
    const text = comment({ label: null }, [findingOf({ action: "deny" })]);
    expect([text.includes("mcp-lock/ok:"), text.includes("#### No label accepts these changes")]).toEqual([
      false,
      true,
    ]);
  });

  it("says so when the pull request could not be judged", () => {
    const errors = [{ code: "GITHUB_API", server: null, message: "it answered 500", hint: null } as const];
    const report = reportOf({ command: "gate", outcome: "incomplete", errors });
    expect(formatComment(view({ verdict: "error", label: null, report }), marker)).toContain(
      "### mcp-lock: this pull request could not be judged",
    );
  });

  it("is never longer than GitHub takes, with ten thousand changes", () => {
    expect(comment({}, many(10_000)).length).toBeLessThanOrEqual(65_536);
  });

  it("still says how to approve, with ten thousand changes", () => {
    expect(comment({}, many(10_000))).toContain(`applies the label \`${label}\``);
  });

  it("shows the worst and counts the rest", () => {
    const worst = findingOf({ severity: "critical", server: "zulu", after: "Steals." });
    const text = comment({}, [worst, ...many(10_000)]);
    expect([text.includes("+ Steals."), /\*\*\d+ more findings\*\* \(\d+ medium\)/.test(text)]).toEqual([
      true,
      true,
    ]);
  });

  it("is short enough whatever the length of names", () => {
    const name = "n".repeat(200_000);
    const findings = [findingOf({ server: name, subject: { kind: "tool", name, path: `/${name}` } })];
    expect(comment({}, findings).length).toBeLessThanOrEqual(65_536);
  });

  it("speaks of the repository where a change belongs to no server", () => {
    const subject = { kind: "file", name: "mcp-lock.policy.json", path: "/policy" } as const;
    expect(comment({}, [findingOf({ server: "", subject, rule: "policy-changed" })])).toContain(
      "#### this repository\n",
    );
  });
});

describe("formatSummary", () => {
  it("says how to put on a label that is not there yet", () => {
    expect(formatSummary(view())).toContain(`\`gh label create "${label}" --force && gh pr edit 12`);
  });
});
