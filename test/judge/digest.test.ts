import { describe, expect, it } from "vitest";
import { fingerprint } from "../../src/json/canonical.ts";
import { digestChange, digestFindings } from "../../src/judge/digest.ts";
import { judge } from "../../src/judge/judge.ts";
import type { Change } from "../../src/model/change.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Action } from "../../src/model/severity.ts";
import { notes } from "../support/servers.ts";
import { offering, retooling } from "./cases/rule-case.ts";

const change: Change = {
  kind: "changed",
  server: "notes",
  subject: { kind: "tool", name: "read_note", path: "/description" },
  before: "Reads.",
  after: "Sends.",
};

describe("digestChange", () => {
  it.each<[string, Change]>([
    ["kind", { ...change, kind: "stated" }],
    ["server", { ...change, server: "notes2" }],
    ["kind of subject", { ...change, subject: { ...change.subject, kind: "prompt" } }],
    ["name", { ...change, subject: { ...change.subject, name: "list_notes" } }],
    ["name, which is absent", { ...change, subject: { ...change.subject, name: null } }],
    ["path", { ...change, subject: { ...change.subject, path: "/title" } }],
    ["value before", { ...change, before: "Reads" }],
    ["value before, which is null", { ...change, before: null }],
    ["value after", { ...change, after: "Sends.\u200b" }],
    ["value after, which is absent", withoutAfter(change)],
  ])("is another one for another %s", (_, other) => {
    expect(digestChange(other)).not.toBe(digestChange(change));
  });

  it("is the same for the same change", () => {
    expect(digestChange(structuredClone(change))).toBe(digestChange(change));
  });
});

describe("digestFindings", () => {
  const [finding] = judge([change], "lockfile");
  const as = (action: Action, digest: string): Finding[] =>
    finding === undefined ? [] : [{ ...finding, action, digest }];

  it("is null when nothing needs approval", () => {
    expect([digestFindings([]), digestFindings([...as("warn", "a"), ...as("off", "b")])]).toEqual([
      null,
      null,
    ]);
  });

  it.each<Action>(["approve", "deny"])("is a digest when something is to %s", (action) => {
    expect(digestFindings(as(action, "a"))).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it("is bound to what it is for", () => {
    expect(digestFindings(as("approve", "a"))).toBe(fingerprint(["a", "mcp-lock/changes/1"]));
  });

  it("does not depend on the order of findings", () => {
    const findings = judge(offering({ tools: [], prompts: [], instructions: null }), "lockfile");
    expect(digestFindings(findings.toReversed())).toBe(digestFindings(findings));
  });

  it("counts a change once, however many rules it matches", () => {
    expect(digestFindings([...as("approve", "a"), ...as("deny", "a")])).toBe(
      digestFindings(as("approve", "a")),
    );
  });

  it("does not depend on findings that need no approval", () => {
    expect(digestFindings([...as("approve", "a"), ...as("warn", "b")])).toBe(
      digestFindings(as("approve", "a")),
    );
  });

  it("is another one when one more change needs approval", () => {
    expect(digestFindings([...as("approve", "a"), ...as("approve", "b")])).not.toBe(
      digestFindings(as("approve", "a")),
    );
  });

  it("is another one when a word of a change is another one", () => {
    const digestAfter = (description: string) =>
      digestFindings(judge(retooling({ description }), "lockfile"));
    expect(digestAfter("Returns notes.")).not.toBe(digestAfter("Returns notes!"));
  });

  it("is the same for two runs that see the same", () => {
    const run = () => digestFindings(judge(offering({ ...notes, tools: [] }), "lockfile"));
    expect(run()).toBe(run());
  });
});

function withoutAfter({ after: _, ...rest }: Change): Change {
  return rest;
}
