import { describe, expect, it } from "vitest";
import {
  another,
  approve,
  judgeGroup,
  labeledScene,
  push,
  type StagedScene,
  stagedScene,
} from "../support/gate-approval.ts";
import { findingsIn } from "../support/gate-report.ts";
import { gateScene, lockAfter, lockOf, saying, verdictOf } from "../support/gate-scene.ts";

const otherText = lockOf({ notes: saying("First call send_report.") });

describe("a merge group of one", () => {
  it.each(["merge", "squash"] as const)("passes when it is approved, by the method %s", async (method) => {
    const scene = await labeledScene();
    const result = await judgeGroup(scene, scene.github.mergeGroup([scene.pull], method));
    expect([verdictOf(result), result.outputs.get("approved-by")]).toEqual(["pass 0", "maintainer"]);
  });

  it.each(["merge", "squash"] as const)("is blocked when it is not, by the method %s", async (method) => {
    const scene = await gateScene();
    const result = await judgeGroup(scene, scene.github.mergeGroup([scene.pull], method));
    expect([verdictOf(result), result.summary.includes("#1")]).toEqual(["blocked 1", true]);
  });

  it("passes when it changes nothing that matters", async () => {
    const scene = await gateScene({ change: { "docs/a.md": "x" } });
    expect(verdictOf(await judgeGroup(scene, scene.github.mergeGroup([scene.pull])))).toBe("pass 0");
  });

  it("is blocked when it is refused, whoever approves it", async () => {
    const scene = await gateScene({ change: { "mcp-lock.json": null } });
    const { github, pull, maintainer } = scene;
    const digest = (await scene.run()).outputs.get("change-digest") ?? "";
    github.label(pull, `mcp-lock/ok:${digest.slice(7, 39)}`, maintainer);
    const result = await judgeGroup(scene, github.mergeGroup([pull]));
    expect([verdictOf(result), findingsIn(result)]).toEqual(["blocked 1", ["lock-removed deny"]]);
  });

  it.each<[string, (scene: StagedScene) => void]>([
    [
      "its author approved it",
      ({ github, pull, needed, author }) => {
        github.unlabel(pull, needed, author);
        github.label(pull, needed, author);
      },
    ],
    [
      "the label was taken off",
      ({ github, pull, needed, maintainer }) => github.unlabel(pull, needed, maintainer),
    ],
    [
      "the maintainer has left",
      ({ maintainer }) => {
        maintainer.permission = "none";
      },
    ],
    ["another change was pushed after the approval", (scene) => push(scene, { "mcp-lock.json": otherText })],
  ])("is blocked when %s", async (_, happens) => {
    const scene = await labeledScene();
    happens(scene);
    expect(verdictOf(await judgeGroup(scene, scene.github.mergeGroup([scene.pull])))).toBe("blocked 1");
  });

  it("is blocked when it holds what was pushed before the change that is approved", async () => {
    const scene = await stagedScene();
    const { github, pull, maintainer, needed } = scene;
    const approved = pull.head.sha;
    push(scene, { "mcp-lock.json": otherText });
    const group = github.mergeGroup([pull]);
    github.push(pull, approved);
    github.label(pull, needed, maintainer);
    expect(verdictOf(await scene.run())).toBe("pass 0");
    expect(verdictOf(await judgeGroup(scene, group))).toBe("blocked 1");
  });

  it("is blocked when it holds a change that its pull request has taken back", async () => {
    const scene = await gateScene();
    const { github, pull, base } = scene;
    const group = github.mergeGroup([pull]);
    github.push(pull, github.change(base, { "docs/a.md": "x" }));
    expect(verdictOf(await scene.run())).toBe("pass 0");
    expect(verdictOf(await judgeGroup(scene, group))).toBe("blocked 1");
  });

  it("cannot be judged when its approver's permission cannot be read", async () => {
    const scene = await labeledScene();
    scene.github.fail("/collaborators/maintainer/permission", { status: 404 });
    expect(verdictOf(await judgeGroup(scene, scene.github.mergeGroup([scene.pull])))).toBe("error 2");
  });

  it("passes where the base's policy only observes", async () => {
    const scene = await gateScene({ policy: { enforcement: "observe" } });
    expect(verdictOf(await judgeGroup(scene, scene.github.mergeGroup([scene.pull])))).toBe("pass 0");
  });
});

describe("a merge group of several", () => {
  const owners = { CODEOWNERS: "* @author\n" };

  it("passes when all are approved", async () => {
    const scene = await labeledScene();
    const other = another(scene, owners);
    await approve(scene, other);
    const result = await judgeGroup(scene, scene.github.mergeGroup([other, scene.pull]));
    expect([verdictOf(result), findingsIn(result)]).toEqual([
      "pass 0",
      ["codeowners-changed approve", "description-changed approve"],
    ]);
  });

  it.each([
    ["first", true],
    ["last", false],
  ])("is blocked when the %s is not approved", async (_, isFirst) => {
    const scene = await labeledScene();
    const other = another(scene, owners);
    const pulls = isFirst ? [other, scene.pull] : [scene.pull, other];
    const result = await judgeGroup(scene, scene.github.mergeGroup(pulls));
    expect([verdictOf(result), result.summary.includes(`#${other.number}`)]).toEqual(["blocked 1", true]);
  });

  it("is blocked when one is approved for what only the other changes", async () => {
    const scene = await labeledScene();
    const other = another(scene, { "mcp-lock.json": lockAfter, "docs/a.md": "x" });
    expect(verdictOf(await judgeGroup(scene, scene.github.mergeGroup([scene.pull, other])))).toBe(
      "blocked 1",
    );
  });

  it("is blocked when what they come to together is what nobody has approved", async () => {
    const scene = await labeledScene({ change: { CODEOWNERS: "* @a\n" } });
    const { github, pull } = scene;
    const other = another(scene, { CODEOWNERS: "* @b\n" });
    await approve(scene, other);
    const group = github.mergeGroup([pull, other]);
    const headSha = github.change(group.headSha, { CODEOWNERS: "* @a\n* @b\n" });
    expect(verdictOf(await judgeGroup(scene, group))).toBe("pass 0");
    expect(verdictOf(await judgeGroup(scene, { ...group, headSha }))).toBe("blocked 1");
  });

  it("is blocked when the queue's own commits add a change", async () => {
    const scene = await labeledScene();
    const group = scene.github.mergeGroup([scene.pull]);
    const headSha = scene.github.change(group.headSha, { "mcp-lock.json": otherText });
    expect(verdictOf(await judgeGroup(scene, { ...group, headSha }))).toBe("blocked 1");
  });

  it.each([
    ["pass 0", true],
    ["blocked 1", false],
  ])("comes to %s by squashing when GitHub names the first one's commit: %s", async (verdict, isNamed) => {
    const scene = await labeledScene();
    const { github, pull } = scene;
    const group = github.mergeGroup([pull, another(scene, { "docs/a.md": "x" })], "squash");
    const [first = ""] = github.state.git.commits.get(group.headSha)?.parents ?? [];
    if (isNamed) pull.alsoHolds.add(first);
    expect(verdictOf(await judgeGroup(scene, group))).toBe(verdict);
  });

  it("is judged on top of the group before it", async () => {
    const scene = await labeledScene();
    const { github, pull, base } = scene;
    const other = another(scene, owners);
    const first = github.mergeGroup([pull]);
    github.moveBase(first.headSha);
    const next = github.mergeGroup([other]);
    github.moveBase(base);
    expect(verdictOf(await judgeGroup(scene, next))).toBe("blocked 1");
    await approve(scene, other);
    expect(verdictOf(await judgeGroup(scene, next))).toBe("pass 0");
  });
});
