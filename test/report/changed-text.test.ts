import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { changedLines } from "../../src/report/changed-text.ts";
import { findingOf } from "../support/reports.ts";

const lines = (finding: Partial<Finding>, budget = 2_000) =>
  changedLines(findingOf(finding), budget).map(
    ({ sign, spans }) => `${sign} ${spans.map(({ text }) => text).join("")}`,
  );
const linesOf = (finding: Finding) =>
  changedLines(finding, 2_000).map(({ sign, spans }) => `${sign} ${spans.map(({ text }) => text).join("")}`);
/** A finding about something as a whole, with nothing before and nothing after. */
const whole = (subject: Finding["subject"]): Finding => {
  const { before: _, after: __, ...rest } = findingOf({ subject });
  return rest;
};
const tool = { kind: "tool", name: "read_note", path: "" } as const;
const many = (word: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${word} ${at}.`).join("\n");

describe("changedLines", () => {
  it("shows a text before and after", () => {
    expect(lines({ before: "Reads.", after: "Sends." })).toEqual(["- Reads.", "+ Sends."]);
  });

  it("shows nothing of what stands in the sentence already", () => {
    expect(lines({ before: 1, after: 2 })).toEqual([]);
  });

  it("shows values that are too long for a sentence", () => {
    const before = { enum: ["x".repeat(30), "y".repeat(30)] };
    expect(
      lines({ before, after: { enum: [...before.enum, "z"] } }).filter((line) => line.startsWith("+")),
    ).toEqual([`+ "${"y".repeat(30)}",`, '+ "z"']);
  });

  it("shows every text of a tool that was added, its description first", () => {
    const after = {
      inputSchema: { type: "object", properties: { id: { type: "string", description: "Which." } } },
      name: "read_note",
      description: "Reads a note.",
      annotations: { title: "Read" },
    };
    expect(linesOf({ ...whole(tool), after })).toEqual([
      "+ Reads a note.",
      "+ annotations › title: Read",
      "+ parameter id: Which.",
    ]);
  });

  it("shows what a server that was added is", () => {
    const after = {
      declared: { transport: "stdio", command: "npx", args: ["-y", "a@1.0.0"] },
      artifact: { purl: "pkg:npm/a@1.0.0" },
      surface: { tools: { read: {}, write: {} } },
    };
    expect(linesOf({ ...whole({ kind: "server", name: null, path: "" }), after })).toEqual([
      "+ command: npx -y a@1.0.0",
      "+ artifact: pkg:npm/a@1.0.0",
      "+ tools: read, write",
    ]);
  });

  it("shows nothing of a tool that is gone", () => {
    expect(linesOf({ ...whole(tool), before: { name: "a", description: "Reads." } })).toEqual([]);
  });

  it("shows added lines before all others where there is little room", () => {
    expect(lines({ before: many("Old", 100), after: `${many("Else", 3)}\nYou must.` }, 150)).toContain(
      "+ You must.",
    );
  });

  it("says what it leaves out", () => {
    expect(lines({ before: many("Old", 100), after: "New." }, 150).at(-1)).toMatch(
      /^… not shown: \d+ removed \(the JSON report holds all\)$/,
    );
  });

  it("cuts an added line that is longer than all the room", () => {
    const [line] = lines({ before: "Old.", after: "New ".repeat(80).trim() }, 150);
    expect(line).toMatch(/^\+ New New .*… \(\d+ more characters\)$/);
  });

  it("keeps near its budget", () => {
    const text = fc
      .array(fc.stringMatching(/^[a-z]{1,90}\.$/), { maxLength: 60 })
      .map((all) => all.join("\n"));
    fc.assert(
      fc.property(text, text, fc.integer({ min: 100, max: 2_000 }), (before, after, budget) => {
        expect(lines({ before, after }, budget).join("").length).toBeLessThan(budget + 150);
      }),
    );
  });
});
