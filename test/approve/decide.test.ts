import { describe, expect, it } from "vitest";
import { type Decision, decide } from "../../src/approve/decide.ts";
import type { Snapshot } from "../../src/approve/snapshot.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Approvers } from "../../src/model/policy.ts";
import { approversOf, event, label, person, snapshotOf } from "../support/approvals.ts";
import { findingOf } from "../support/reports.ts";

function decideOn(
  snapshot: Partial<Snapshot>,
  approvers: Partial<Approvers> = {},
  finding: Partial<Finding> = {},
): Decision {
  return decide([findingOf(finding)], label, approversOf(approvers), snapshotOf(snapshot));
}
const by = (...actors: Parameters<typeof person>[]) => ({
  events: actors.map((actor, at) => event("labeled", person(...actor), at + 1)),
});
/** Two people, one after the other. */
const byTwo = {
  events: [event("labeled", person(2), 1), event("unlabeled", person(3), 2), event("labeled", person(3), 3)],
};

describe("decide", () => {
  it("passes what needs no approval", () => {
    expect(decideOn({ labels: [], events: [] }, {}, { action: "warn" })).toEqual({
      verdict: "pass",
      reason: "nothing-to-approve",
    });
  });

  it("passes what somebody entitled has approved, and says who", () => {
    expect(decideOn({})).toEqual({
      verdict: "pass",
      reason: "approved",
      approvals: [
        { id: 2, login: "person-2", permission: "write", event: 1_001, at: "2026-11-20T10:00:01Z" },
      ],
    });
  });

  it("blocks what is refused, whatever the labels", () => {
    expect(decideOn({}, {}, { action: "deny" })).toEqual({ verdict: "blocked", reason: "refused" });
  });

  it("blocks what is refused beside what is approved", () => {
    const findings = [findingOf(), findingOf({ action: "deny", digest: "sha256:1" })];
    expect(decide(findings, label, approversOf(), snapshotOf()).verdict).toBe("blocked");
  });

  it.each<[string, Partial<Snapshot>]>([
    ["the label is not there any more", { labels: [] }],
    ["only another label is there", { labels: [label.slice(0, -1)] }],
    ["the label is there in capitals", { labels: [label.toUpperCase()] }],
    ["nobody is known to have put it on", { events: [] }],
    ["it was taken off last", { events: [event("labeled", person(2), 1), event("unlabeled", person(4), 2)] }],
    ["the author put it on", by([1])],
    ["the author put it on again after somebody entitled", by([2], [1])],
    ["a bot put it on", by([2, { type: "Bot" }])],
    ["an organization put it on", by([2, { type: "Organization" }])],
    ["an account that is no more put it on", { events: [event("labeled", null, 1)] }],
    ["an app or agent put it on", { events: [event("labeled", person(2), 1, { byMachine: true })] }],
    ["they may only read", { permissions: new Map([[2, "read"]]) }],
    ["they may do nothing", { permissions: new Map([[2, "none"]]) }],
    ["they made one of the commits", { contributors: new Set([1, 2]) }],
  ])("blocks when %s", (_, snapshot) => {
    expect(decideOn(snapshot).verdict).toBe("blocked");
  });

  it("says why a label does not count", () => {
    expect(decideOn(by([1]))).toMatchObject({
      refusals: [{ login: "person-1", reason: "they are the author of the pull request" }],
    });
  });

  it("cannot tell when the permission could not be read, and does not pass", () => {
    expect(decideOn({ permissions: new Map() }).verdict).toBe("error");
  });

  it("knows the author by id, whatever their name is now", () => {
    expect(decideOn(by([1, { login: "somebody-else" }])).verdict).toBe("blocked");
  });

  it("lets a person approve what a bot has proposed", () => {
    expect(decideOn({ author: person(9, { type: "Bot" }), contributors: new Set([9]) }).verdict).toBe("pass");
  });

  it("lets a person approve what an account that is no more has proposed", () => {
    expect(decideOn({ author: null, contributors: new Set() }).verdict).toBe("pass");
  });

  describe("where the policy asks for more", () => {
    it.each<[string, Partial<Snapshot>, Partial<Approvers>, Partial<Finding>, Decision["verdict"]]>([
      ["one of two", {}, { count: 2 }, {}, "blocked"],
      ["two of two", byTwo, { count: 2 }, {}, "pass"],
      ["the same one twice", by([2], [2]), { count: 2 }, {}, "blocked"],
      ["two, one of them the author", by([1], [2]), { count: 2 }, {}, "blocked"],
      ["one of two for what is critical", {}, { countForCritical: 2 }, { severity: "critical" }, "blocked"],
      ["two of two for what is critical", byTwo, { countForCritical: 2 }, { severity: "critical" }, "pass"],
      ["one for what is not critical", {}, { countForCritical: 2 }, {}, "pass"],
      [
        "one for what is critical, where always two are asked for",
        {},
        { count: 2 },
        { severity: "critical" },
        "blocked",
      ],
      ["a writer where an administrator is asked for", {}, { permission: "admin" }, {}, "blocked"],
      ["an administrator", { permissions: new Map([[2, "admin"]]) }, { permission: "admin" }, {}, "pass"],
      ["somebody who is named", {}, { users: [2] }, {}, "pass"],
      ["somebody who is not named", {}, { users: [3] }, {}, "blocked"],
      ["a member of a team", { members: new Map([[2, true]]) }, { teams: ["o/t"] }, {}, "pass"],
      ["no member of a team", { members: new Map([[2, false]]) }, { teams: ["o/t"] }, {}, "blocked"],
      ["somebody of whom that cannot be told", {}, { teams: ["o/t"] }, {}, "error"],
      [
        "somebody who is named, in no team",
        { members: new Map([[2, false]]) },
        { teams: ["o/t"], users: [2] },
        {},
        "pass",
      ],
      [
        "a member who may only read",
        { members: new Map([[2, true]]), permissions: new Map([[2, "read"]]) },
        { teams: ["o/t"] },
        {},
        "blocked",
      ],
      [
        "one of whom nothing can be told, and who may only read",
        { permissions: new Map([[2, "read"]]) },
        { teams: ["o/t"] },
        {},
        "blocked",
      ],
      ["the author, where that is allowed", by([1]), { unsafeAllowAuthor: true }, {}, "error"],
      [
        "the author who may write, where that is allowed",
        { ...by([1]), permissions: new Map([[1, "write"]]) },
        { unsafeAllowAuthor: true },
        {},
        "pass",
      ],
    ])("judges %s", (_, snapshot, approvers, finding, verdict) => {
      expect(decideOn(snapshot, approvers, finding).verdict).toBe(verdict);
    });
  });

  it("wants the last one to be entitled, even where enough others are", () => {
    const events = [...byTwo.events, event("labeled", person(1), 4)];
    expect(decideOn({ events }, { count: 2 }).verdict).toBe("blocked");
  });
});
