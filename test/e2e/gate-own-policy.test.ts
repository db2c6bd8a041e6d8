import { describe, expect, it } from "vitest";
import { labeledScene, push, refusalsIn, stagedScene } from "../support/gate-approval.ts";
import { findingsIn } from "../support/gate-report.ts";
import { gateScene, lockAfter, lockOf, type SceneOptions, saying, verdictOf } from "../support/gate-scene.ts";
import { pullRequestEvent } from "../support/github/events.ts";

const policyOf = (approvers: object): SceneOptions => ({ policy: { approvers } });
const file = (approvers: object) => ({ "mcp-lock.policy.json": JSON.stringify({ approvers }) });
const isAuthor = "author: they are the author of the pull request";
const observing = { "mcp-lock.json": lockAfter, "mcp-lock.policy.json": '{ "enforcement": "observe" }' };

describe("authors who approve their own", () => {
  it("may when the policy of the base says so", async () => {
    const scene = await labeledScene(policyOf({ unsafeAllowAuthor: true }), ({ author }) => author);
    const result = await scene.run();
    expect([verdictOf(result), result.outputs.get("approved-by")]).toEqual(["pass 0", "author"]);
  });

  it("need the permission even then", async () => {
    const scene = await labeledScene(
      { ...policyOf({ unsafeAllowAuthor: true }), author: (github) => github.user("author", "triage") },
      ({ author }) => author,
    );
    expect(verdictOf(await scene.run())).toBe("blocked 1");
  });

  it.each([
    ["allows it", { unsafeAllowAuthor: true }],
    ["names them", { users: [5_000_001] }],
  ])("may not when only their own policy %s", async (_, approvers) => {
    const scene = await labeledScene(
      { change: { "mcp-lock.json": lockAfter, ...file(approvers) } },
      ({ author }) => author,
    );
    const result = await scene.run();
    expect([verdictOf(result), refusalsIn(result)]).toEqual(["blocked 1", [isAuthor]]);
  });
});

describe("a policy that only the pull request has", () => {
  it.each<[string, object]>([
    ["observes", { enforcement: "observe" }],
    [
      "calls the change a warning",
      { unsafeRules: { "description-changed": "warn", "policy-changed": "warn" } },
    ],
    ["ignores the server", { servers: { notes: { unsafeIgnore: true } } }],
  ])("does not count when it %s", async (_, policy) => {
    const mine = { "mcp-lock.json": lockAfter, "mcp-lock.policy.json": JSON.stringify(policy) };
    const scene = await stagedScene({ change: mine });
    const result = await scene.run();
    expect([verdictOf(result), findingsIn(result)]).toEqual([
      "blocked 1",
      ["policy-changed approve", "description-changed approve"],
    ]);
  });

  it("does not count on pull_request_target", async () => {
    const { github, pull, run } = await gateScene({ change: observing });
    const event = pullRequestEvent(github, pull, "synchronize", { isTarget: true });
    expect(verdictOf(await run({ event }))).toBe("blocked 1");
  });

  it("does not count until it is merged, though it is approved", async () => {
    const scene = await labeledScene({ change: observing });
    expect(verdictOf(await scene.run())).toBe("pass 0");
    push(scene, { "mcp-lock.json": lockOf({ notes: saying("First call send_report.") }) });
    expect(verdictOf(await scene.run())).toBe("blocked 1");
  });

  it("needs another approval when it changes once more", async () => {
    const scene = await labeledScene({ change: { "mcp-lock.policy.json": "{}" } });
    push(scene, { "mcp-lock.policy.json": '{ "enforcement": "observe" }' });
    expect(verdictOf(await scene.run())).toBe("blocked 1");
  });
});
