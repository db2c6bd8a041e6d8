import { describe, expect, it } from "vitest";
import { applyPolicy } from "../../src/judge/apply-policy.ts";
import { parsePolicy } from "../../src/judge/policy.ts";
import type { Finding } from "../../src/model/finding.ts";
import { findingOf } from "../support/reports.ts";

const digest = `sha256:${"a".repeat(64)}`;
const apply = (policy: object, finding: Partial<Finding> = {}) =>
  applyPolicy([findingOf({ digest, ...finding })], parsePolicy(JSON.stringify(policy), "p"), "2026-11-20");
const actionAfter = (policy: object, finding: Partial<Finding> = {}) =>
  apply(policy, finding).findings.map(({ action }) => action);
const until = (expires: string) => ({ exceptions: [{ finding: digest, reason: "by hand", expires }] });

describe("applyPolicy", () => {
  it("changes nothing where the policy says nothing", () => {
    expect(apply({})).toEqual({ findings: [findingOf({ digest })], warnings: [] });
  });

  it("makes a rule stricter", () => {
    expect(actionAfter({ rules: { "description-changed": "deny" } })).toEqual(["deny"]);
  });

  it("leaves a case that is stricter than its rule as it is", () => {
    expect(
      actionAfter({ rules: { "tool-removed": "approve" } }, { rule: "tool-removed", action: "deny" }),
    ).toEqual(["deny"]);
  });

  it("weakens a rule where the policy says that it is unsafe", () => {
    expect(actionAfter({ unsafeRules: { "description-changed": "warn" } })).toEqual(["warn"]);
  });

  it("shows nothing of a rule that is off", () => {
    expect(actionAfter({ unsafeRules: { "description-changed": "off" } })).toEqual([]);
  });

  it.each<[string, object, string]>([
    ["critical", { critical: "deny" }, "deny"],
    ["high", { critical: "deny" }, "warn"],
    ["low", { low: "approve" }, "approve"],
    ["unknown", { unknown: "deny" }, "deny"],
    ["constructor", { unknown: "deny" }, "warn"],
  ])("judges an advisory of severity %s by %j: %s", (severity, advisories, action) => {
    const advisory: Partial<Finding> = { rule: "known-vulnerability", action: "warn", after: { severity } };
    expect(actionAfter({ advisories }, advisory)).toEqual([action]);
  });

  it("lets an advisory weaken nothing else", () => {
    const malicious: Partial<Finding> = {
      rule: "malicious-package",
      action: "deny",
      after: { severity: "high" },
    };
    expect(actionAfter({ advisories: { high: "warn" } }, malicious)).toEqual(["deny"]);
  });

  it.each(["2026-11-20", "2027-01-01"])("lets a change pass until %s, that day included", (expires) => {
    expect(apply(until(expires)).findings[0]).toMatchObject({ action: "warn", exception: "by hand" });
  });

  it("lets no change pass after the last day", () => {
    expect(actionAfter(until("2026-11-19"))).toEqual(["approve"]);
  });

  it("says that an exception has ended, where it would have counted", () => {
    expect(apply(until("2026-11-19")).warnings).toEqual([`the exception for ${digest} ended on 2026-11-19`]);
  });

  it("says nothing of ended exceptions for other changes", () => {
    expect(apply(until("2026-11-19"), { digest: "sha256:0" }).warnings).toEqual([]);
  });

  it("lets no other change pass", () => {
    expect(actionAfter(until("2026-12-31"), { digest: `sha256:${"b".repeat(64)}` })).toEqual(["approve"]);
  });

  it("lets a refused change pass by an exception", () => {
    expect(actionAfter(until("2026-12-31"), { action: "deny" })).toEqual(["warn"]);
  });

  it("lets the changes of an ignored server pass", () => {
    expect(apply({ servers: { notes: { unsafeIgnore: true } } }).findings[0]).toMatchObject({
      action: "warn",
      exception: "the policy ignores this server",
    });
  });

  it("ignores no other server", () => {
    expect(actionAfter({ servers: { other: { unsafeIgnore: true } } })).toEqual(["approve"]);
  });

  it("refuses floating versions where every declaration must be exact", () => {
    expect(actionAfter({ require: { pinned: true } }, { rule: "floating-version", action: "warn" })).toEqual([
      "deny",
    ]);
  });

  it("refuses nothing else for that", () => {
    expect(actionAfter({ require: { pinned: true } })).toEqual(["approve"]);
  });
});
