import { describe, expect, it } from "vitest";
import { approve, judgeGroup, labeledScene } from "../support/gate-approval.ts";
import { gateScene, lockAfter, lockOf, type Scene, saying, verdictOf } from "../support/gate-scene.ts";

const otherText = lockOf({ notes: saying("First call send_report.") });

describe("a merge group whose pull requests are not to be found", () => {
  it.each([
    ["changes nothing", { "docs/a.md": "x" }],
    ["changes the lock", { "mcp-lock.json": lockAfter }],
  ])("cannot be judged when it %s", async (_, change) => {
    const scene = await gateScene();
    const { github, base } = scene;
    const headSha = github.change(base, change);
    const headRef = "refs/heads/gh-readonly-queue/main/somebody-0123";
    const result = await judgeGroup(scene, { headSha, headRef, baseSha: base, baseRef: "refs/heads/main" });
    expect([verdictOf(result), result.stdout.includes("ACTION_EVENT")]).toEqual(["error 2", true]);
  });

  it("cannot be judged when it is empty", async () => {
    const scene = await gateScene();
    const { base } = scene;
    const headRef = "refs/heads/gh-readonly-queue/main/somebody-0123";
    const result = await judgeGroup(scene, {
      headSha: base,
      headRef,
      baseSha: base,
      baseRef: "refs/heads/main",
    });
    expect(verdictOf(result)).toBe("error 2");
  });

  it("cannot be judged when the queue's branch names one that is none", async () => {
    const scene = await labeledScene();
    const group = scene.github.mergeGroup([scene.pull]);
    const headRef = group.headRef.replace("/pr-1-", "/pr-99-");
    expect(verdictOf(await judgeGroup(scene, { ...group, headRef }))).toBe("error 2");
  });

  it("passes when GitHub names it though the branch does not", async () => {
    const scene = await labeledScene();
    const group = scene.github.mergeGroup([scene.pull]);
    const headRef = group.headRef.replace("/pr-1-", "/");
    expect(verdictOf(await judgeGroup(scene, { ...group, headRef }))).toBe("pass 0");
  });
});

describe("a pull request that only builds on one of a merge group", () => {
  it.each<[string, Parameters<Scene["github"]["change"]>[1] | null]>([
    ["is not approved", { "mcp-lock.json": otherText }],
    ["is not approved for the very same commits", null],
    ["cannot be judged", { "mcp-lock.json": "{" }],
  ])("does not hold the group up when it %s", async (_, change) => {
    const scene = await labeledScene();
    const { github, pull } = scene;
    const stranger = github.user("stranger", "none");
    const same = pull.head.sha;
    const head = change === null ? same : github.change(same, change, { author: stranger });
    github.pull({ author: stranger, head, fork: github.fork(stranger) });
    expect(verdictOf(await judgeGroup(scene, github.mergeGroup([pull])))).toBe("pass 0");
  });

  it("lends it no approval that it has not got itself", async () => {
    const scene = await gateScene();
    const { github, pull, author } = scene;
    const twin = github.pull({ author, head: pull.head.sha, headRef: "twin" });
    await approve(scene, twin);
    expect(verdictOf(await judgeGroup(scene, github.mergeGroup([twin])))).toBe("pass 0");
    expect(verdictOf(await judgeGroup(scene, github.mergeGroup([pull])))).toBe("blocked 1");
  });

  it("does not hold it up when the branch's name looks like another number", async () => {
    const scene = await labeledScene();
    const { github, pull, base } = scene;
    github.moveBase(base, "pr-99-backport");
    github.retarget(pull, "pr-99-backport");
    expect(verdictOf(await judgeGroup(scene, github.mergeGroup([pull])))).toBe("pass 0");
  });
});
