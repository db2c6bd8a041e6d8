import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { findingBlocks } from "../../src/report/text-findings.ts";
import { findingOf } from "../support/reports.ts";

const plain = (_: unknown, text: string) => text;
const linesFor = (findings: readonly Finding[], width = 80) =>
  findingBlocks(findings, width, plain).join("\n").split("\n");
/** The lines that show a text before and after. */
const marked = (finding: Partial<Finding>, width = 80) =>
  linesFor([findingOf(finding)], width).filter((line) => /^ {12}[-+] /.test(line));

describe("findingBlocks", () => {
  it("puts the findings of one server together, under its name", () => {
    const names = ["b", "a", "b"].map((server) => findingOf({ server }));
    expect(linesFor(names).filter((line) => /^\w/.test(line))).toEqual(["b", "a"]);
  });

  it("shows what a model reads, before and after, line by line", () => {
    expect(marked({ before: "One.\nTwo.", after: "One.\r\nThree." })).toEqual([
      "            - One.",
      "            - Two.",
      "            + One.",
      "            + Three.",
    ]);
  });

  it("shows only the new text where there was none", () => {
    const { before: _, ...rest } = findingOf();
    expect(linesFor([rest]).filter((line) => /^ {12}[-+] /.test(line))).toEqual(["            + Sends."]);
  });

  it("shows only the old text where there is none any more", () => {
    const { after: _, ...rest } = findingOf();
    expect(linesFor([rest]).filter((line) => /^ {12}[-+] /.test(line))).toEqual(["            - Reads."]);
  });

  it.each(["tool", "prompt", "resource-template"] as const)("shows the text of a %s", (kind) => {
    const subject = { kind, name: "a", path: "/description" };
    expect(marked({ subject, before: null, after: "Sends." })).toEqual(["            + Sends."]);
  });

  it("shows instructions as text too", () => {
    const subject = { kind: "instructions", name: null, path: "" } as const;
    expect(marked({ subject, before: null, after: "Obey." })).toEqual(["            + Obey."]);
  });

  it.each<[string, Finding["subject"]]>([
    ["a declaration", { kind: "declaration", name: null, path: "/url" }],
    ["an artifact", { kind: "artifact", name: null, path: "/version" }],
    ["a capability", { kind: "capability", name: "tools", path: "" }],
  ])("shows no text of %s, which no model reads", (_, subject) => {
    expect(marked({ subject, before: "a", after: "b" })).toEqual([]);
  });

  it("shows no text for values that are none", () => {
    expect(marked({ before: 1, after: { a: "b" } })).toEqual([]);
  });

  it("breaks long lines at spaces and keeps every word", () => {
    const after = "word ".repeat(40).trim();
    const lines = marked({ before: "", after }).filter((line) => line.includes("+"));
    expect([lines.every((line) => line.length <= 80), lines.map((line) => line.slice(14)).join(" ")]).toEqual(
      [true, after],
    );
  });

  it.each([
    [62, [64]],
    [63, [63, 1]],
  ])("fills a line to its end before it breaks it: %i", (length, lengths) => {
    const lines = marked({ before: null, after: `${"x".repeat(length)} y` });
    expect(lines.map((line) => line.slice(14).length)).toEqual(lengths);
  });

  it("shows a text of two thousand characters whole", () => {
    expect(marked({ before: null, after: "x".repeat(2_000) }).at(-1)).not.toContain("more");
  });

  it("breaks a word that is longer than a line", () => {
    const lines = marked({ before: null, after: "x".repeat(100) });
    expect(lines.map((line) => line.slice(14).length)).toEqual([64, 36]);
  });

  it("keeps lines readable where the terminal is narrow", () => {
    const lines = marked({ before: null, after: "x".repeat(40) }, 10);
    expect(lines.map((line) => line.slice(14).length)).toEqual([20, 20]);
  });

  it("cuts a very long text and says how much is missing", () => {
    const lines = marked({ before: null, after: "x ".repeat(1_500) });
    expect(lines.at(-1)).toMatch(/… \(1000 more characters\)$/);
  });

  it("makes what cannot be seen visible", () => {
    expect(marked({ before: null, after: "a\u200bb\u001b[2J" })).toEqual([
      "            + a‹U+200B›b‹U+001B›[2J",
    ]);
  });

  it("says what each signal means, and names a hidden character as it is", () => {
    const lines = linesFor([findingOf({ signals: ["ordering", "U+200B ZERO WIDTH SPACE"] })]);
    expect(lines.filter((line) => line.includes("noticed"))).toEqual([
      "            noticed: it wants something done before or after other things (ordering)",
      "            noticed: U+200B ZERO WIDTH SPACE",
    ]);
  });

  it("ends with what to do", () => {
    expect(linesFor([findingOf({ rule: "integrity-changed" })]).join(" ")).toMatch(/Do not use it\./);
  });

  it("tells severities apart by their style", () => {
    const styleOf = (severity: Finding["severity"]) => {
      const styles: unknown[] = [];
      findingBlocks([findingOf({ severity })], 80, (style, text) => {
        if (text.trim() === severity) styles.push(style);
        return text;
      });
      return styles;
    };
    expect([styleOf("critical"), styleOf("high"), styleOf("medium"), styleOf("info")]).toEqual([
      ["red"],
      ["red"],
      ["yellow"],
      ["dim"],
    ]);
  });
});
