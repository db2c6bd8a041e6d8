import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { findingBlocks } from "../../src/report/text-findings.ts";
import { findingOf } from "../support/reports.ts";

const plain = (_: unknown, text: string) => text;
const linesFor = (findings: readonly Finding[], width = 80) =>
  findingBlocks(findings, width, plain).join("\n").split("\n");
/** The lines that show a text before and after. */
const marked = (finding: Partial<Finding>, width = 80) =>
  linesFor([findingOf(finding)], width).filter((line) => /^ {14}[-+] /.test(line));

describe("findingBlocks", () => {
  it("puts the findings of one server together, under its name", () => {
    const names = ["b", "a", "b"].map((server) => findingOf({ server }));
    expect(linesFor(names).filter((line) => /^\w/.test(line))).toEqual(["b", "a"]);
  });

  it("shows the sentences that differ, before and after", () => {
    expect(marked({ before: "One.\nTwo is here.", after: "One.\r\nTwo was here." })).toEqual([
      "              - Two is here.",
      "              + Two was here.",
    ]);
  });

  it("shows what stood beside the change", () => {
    const lines = linesFor([findingOf({ before: "One.", after: "One. Two." })]);
    expect(lines.filter((line) => /One/.test(line))).toEqual(["                One."]);
  });

  it("shows only the new text where there was none", () => {
    const { before: _, ...rest } = findingOf();
    expect(linesFor([rest]).filter((line) => /^ {14}[-+] /.test(line))).toEqual(["              + Sends."]);
  });

  it("shows only the old text where there is none any more", () => {
    const { after: _, ...rest } = findingOf();
    expect(linesFor([rest]).filter((line) => /^ {14}[-+] /.test(line))).toEqual(["              - Reads."]);
  });

  it.each(["tool", "prompt", "resource-template"] as const)("shows the text of a %s", (kind) => {
    const subject = { kind, name: "a", path: "/description" };
    expect(marked({ subject, before: "Reads.", after: "Sends." }).at(-1)).toBe("              + Sends.");
  });

  it("shows instructions as text too", () => {
    const subject = { kind: "instructions", name: null, path: "" } as const;
    expect(marked({ subject, before: "Be.", after: "Obey." }).at(-1)).toBe("              + Obey.");
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

  it("keeps lines within the terminal", () => {
    const lines = linesFor([findingOf({ before: "", after: "word ".repeat(40).trim() })]);
    expect(lines.every((line) => line.length <= 80)).toBe(true);
  });

  it("cuts a very long text and says how much is missing", () => {
    const lines = linesFor([findingOf({ before: "", after: "One two. ".repeat(1_500) })]);
    expect(lines.join(" ")).toMatch(/not shown: \d+\s+added/);
  });

  it("makes what cannot be seen visible", () => {
    expect(marked({ before: "", after: "a\u200bb\u001b[2J" })).toEqual([
      "              + a‹U+200B›b‹U+001B›[2J",
    ]);
  });

  it("shows a text that two rules judge once", () => {
    const two = ["description-changed", "hidden-characters"].map((rule) => findingOf({ rule }));
    expect(linesFor(two).filter((line) => line.includes("+ Sends."))).toHaveLength(1);
  });

  it("gives the advice of a rule once for all that it found", () => {
    const all = ["a", "b", "c"].map((name) =>
      findingOf({ rule: "integrity-changed", digest: name, subject: { kind: "tool", name, path: "/x" } }),
    );
    expect(linesFor(all).filter((line) => line.includes("Do not use it."))).toHaveLength(1);
  });

  it("counts the findings of one rule", () => {
    const all = ["a", "b"].map((digest) => findingOf({ digest }));
    expect(linesFor(all)).toContain("  medium    description-changed (2)");
  });

  it("says that a change is refused", () => {
    expect(linesFor([findingOf({ action: "deny" })])).toContain("  medium    description-changed, refused");
  });

  it("repeats why the policy lets a change pass, instead of advice", () => {
    const lines = linesFor([findingOf({ action: "warn", exception: "reviewed by hand" })]);
    expect(lines.at(-1)).toBe("            let pass by the policy: reviewed by hand");
  });

  it("says what each signal means, and names a hidden character as it is", () => {
    const lines = linesFor([findingOf({ signals: ["ordering", "U+200B ZERO WIDTH SPACE"] })]);
    expect(lines.filter((line) => line.includes("! "))).toEqual([
      "            ! it wants something done before or after other things (ordering)",
      "            ! U+200B ZERO WIDTH SPACE",
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
    expect([styleOf("critical").flat()[0], styleOf("high"), styleOf("medium"), styleOf("info")]).toEqual([
      "red",
      ["red"],
      ["yellow"],
      ["dim"],
    ]);
  });
});
