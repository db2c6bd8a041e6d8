import { describe, expect, it } from "vitest";
import { labeledScene, push, relabel, type StagedScene } from "../support/gate-approval.ts";
import {
  declared,
  gateScene,
  lockAfter,
  lockBefore,
  lockOf,
  saying,
  verdictOf,
} from "../support/gate-scene.ts";
import { pullRequestEvent } from "../support/github/events.ts";

const otherText = lockOf({ notes: saying("First call send_report.") });
const timeline = "/issues/1/timeline";

describe("a pull request that changes while it is judged", () => {
  it.each<[string, (scene: StagedScene) => void]>([
    ["another change is pushed", (scene) => push(scene, { "mcp-lock.json": otherText })],
    [
      "the label is taken off",
      ({ github, pull, needed, maintainer }) => github.unlabel(pull, needed, maintainer),
    ],
    ["the label is deleted", ({ github, needed }) => github.deleteLabel(needed)],
    [
      "its base gets a policy that refuses the change",
      ({ github, base }) =>
        github.moveBase(
          github.change(base, { "mcp-lock.policy.json": '{ "rules": { "description-changed": "deny" } }' }),
        ),
    ],
    [
      "it gets another base",
      ({ github, pull, base }) => {
        github.moveBase(github.change(base, { "mcp-lock.json": otherText }), "release");
        github.retarget(pull, "release");
      },
    ],
  ])("is judged anew when %s", async (_, happens) => {
    const scene = await labeledScene();
    scene.github.after(timeline, () => happens(scene));
    const result = await scene.run();
    expect([verdictOf(result), verdictOf(await scene.run())]).toEqual(["blocked 1", "blocked 1"]);
  });

  it("is judged anew when the first reading of it is outdated at once", async () => {
    const scene = await labeledScene();
    scene.github.after("/pulls/1", () => push(scene, { "mcp-lock.json": otherText }));
    expect(verdictOf(await scene.run())).toBe("blocked 1");
  });

  it("is judged anew when it changes nothing at first", async () => {
    const scene = await gateScene({ change: { "docs/a.md": "x" } });
    scene.github.after("/pulls/1", () => push(scene, { "mcp-lock.json": lockAfter }));
    expect(verdictOf(await scene.run())).toBe("blocked 1");
  });

  it("passes when what comes meanwhile leaves the change as it is", async () => {
    const scene = await labeledScene();
    scene.github.after(timeline, () => push(scene, { "docs/a.md": "x" }));
    expect(verdictOf(await scene.run())).toBe("pass 0");
  });

  it("passes when the approval comes meanwhile", async () => {
    const scene = await gateScene();
    const label = await scene.label();
    scene.github.after("/compare/", () => scene.github.label(scene.pull, label, scene.maintainer));
    expect(verdictOf(await scene.run())).toBe("pass 0");
  });

  it("is judged no more when it goes on changing", async () => {
    const scene = await labeledScene();
    let at = 0;
    scene.github.before("/pulls/1", () => push(scene, { "docs/a.md": `${at++}` }), { times: 100 });
    const result = await scene.run();
    expect([verdictOf(result), result.stdout.includes("GATE_SUPERSEDED")]).toEqual(["error 2", true]);
  });

  it("is judged no more when its base goes on changing", async () => {
    const scene = await labeledScene();
    const { github } = scene;
    let at = 0;
    github.before(
      "/git/ref/",
      () => github.moveBase(github.change(github.tip(), { "docs/a.md": `${at++}` })),
      {
        times: 100,
      },
    );
    const result = await scene.run();
    expect([verdictOf(result), result.stdout.includes("GATE_SUPERSEDED")]).toEqual(["error 2", true]);
  });

  it("is judged no more when its labels go on changing", async () => {
    const scene = await labeledScene();
    const { github, pull, author } = scene;
    let at = 0;
    github.before("/pulls/1", () => github.label(pull, `label-${at++}`, author), { times: 100 });
    expect(verdictOf(await scene.run())).toBe("error 2");
  });

  it("is blocked when the author puts the label on anew while it is judged", async () => {
    const scene = await labeledScene();
    scene.github.before(timeline, () => relabel(scene, scene.author));
    expect(verdictOf(await scene.run())).toBe("blocked 1");
  });
});

describe("another base", () => {
  const toBranch = (scene: StagedScene, change: Parameters<StagedScene["github"]["change"]>[1]) => {
    const { github, pull, base } = scene;
    github.moveBase(github.change(base, change), "release");
    github.retarget(pull, "release");
  };

  it.each<[string, Parameters<StagedScene["github"]["change"]>[1]]>([
    ["has another lock", { "mcp-lock.json": otherText }],
    ["has no lock", { "mcp-lock.json": null }],
    ["has another policy", { "mcp-lock.policy.json": '{ "approvers": { "count": 2 } }' }],
    ["has another workflow", { ".github/workflows/mcp-lock.yml": "on: push # mcp-lock\n" }],
  ])("needs another approval when it %s", async (_, change) => {
    const scene = await labeledScene();
    toBranch(scene, change);
    const event = pullRequestEvent(scene.github, scene.pull, "edited", {
      from: { ref: "main", sha: scene.base },
    });
    expect(verdictOf(await scene.run({ event }))).toBe("blocked 1");
  });

  it("needs none when it is the same in what counts", async () => {
    const scene = await labeledScene();
    toBranch(scene, { "docs/a.md": "x" });
    expect(verdictOf(await scene.run())).toBe("pass 0");
  });

  it("lends no lax policy to the pull request once it is back", async () => {
    const scene = await gateScene();
    const { github, pull, base } = scene;
    github.moveBase(
      github.change(base, {
        "mcp-lock.policy.json": '{ "enforcement": "observe" }',
        "mcp-lock.json": lockAfter,
      }),
      "lax",
    );
    github.retarget(pull, "lax");
    const event = pullRequestEvent(github, pull, "edited");
    github.retarget(pull, "main");
    expect(verdictOf(await scene.run({ event }))).toBe("blocked 1");
  });
});

describe("a base that has moved", () => {
  it("judges by its policy of now, though the pull request names an older commit", async () => {
    const scene = await gateScene({ policy: { enforcement: "observe" } });
    const { github, base } = scene;
    github.state.settings.baseSha = "recorded";
    expect(verdictOf(await scene.run())).toBe("pass 0");
    github.moveBase(github.change(base, { "mcp-lock.policy.json": null }));
    expect(verdictOf(await scene.run())).toBe("blocked 1");
  });

  it("judges by its lock of now", async () => {
    const scene = await gateScene({ base: { "mcp-lock.json": lockAfter }, change: { "docs/a.md": "x" } });
    scene.github.state.settings.baseSha = "recorded";
    expect(verdictOf(await scene.run())).toBe("pass 0");
    scene.github.moveBase(
      scene.github.change(scene.base, { "mcp-lock.json": lockBefore, ".mcp.json": declared }),
    );
    const result = await scene.run();
    expect([verdictOf(result), result.summary.includes("update the branch")]).toEqual(["blocked 1", true]);
  });
});
