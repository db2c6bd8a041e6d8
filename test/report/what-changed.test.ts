import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { whatChanged } from "../../src/report/what-changed.ts";
import { findingOf } from "../support/reports.ts";

const about = (kind: Finding["subject"]["kind"], name: string | null, path = "/x") =>
  findingOf({ subject: { kind, name, path } });
const told = (...findings: Finding[]) => whatChanged(findings, (text) => `<${text}>`);
const { before: _, ...added } = findingOf({ subject: { kind: "server", name: null, path: "" } });
const { after: __, ...removed } = findingOf({ subject: { kind: "server", name: null, path: "" } });

describe("whatChanged", () => {
  it.each<[string, Finding[], string]>([
    ["a tool", [about("tool", "a")], "1 tool"],
    ["one tool in two places", [about("tool", "a"), about("tool", "a", "/y")], "1 tool"],
    ["two tools", [about("tool", "a"), about("tool", "b")], "2 tools"],
    ["every tool", [about("tool", null)], "all tools"],
    [
      "several things, in one order",
      [about("prompt", "p"), about("instructions", null), about("tool", "a")],
      "instructions, 1 tool, 1 prompt",
    ],
    [
      "an upgrade",
      [findingOf({ subject: { kind: "artifact", name: null, path: "/version" }, before: "1", after: "2" })],
      "<1> → <2>",
    ],
    ["other bytes", [about("artifact", null, "/integrity")], "artifact"],
    ["a server that has come", [added], "added"],
    ["a server that has gone", [removed], "removed"],
    ["a server in which something is not right", [about("server", null, "")], "changed"],
    ["files of the repository", [about("file", "a"), about("file", "b")], "2 files"],
  ])("tells %s", (_name, findings, words) => {
    expect(told(...findings)).toBe(words);
  });
});
