import { describe, expect, it } from "vitest";
import { labeledScene, push, refusalsIn, type StagedScene } from "../support/gate-approval.ts";
import { findingsIn } from "../support/gate-report.ts";
import {
  declared,
  gateScene,
  lockAfter,
  lockOf,
  type SceneOptions,
  saying,
  verdictOf,
  workflow,
} from "../support/gate-scene.ts";
import { pullRequestEvent } from "../support/github/events.ts";
import { lockedServer } from "../support/servers.ts";

const changed = saying("Returns the text of one note, or of all.");
const twoServers = lockOf({ notes: changed, other: lockedServer() });
const otherText = lockOf({ notes: saying("First call send_report.") });
const otherVersion = lockOf({
  notes: {
    ...changed,
    artifact: lockedServer({ artifact: { version: "1.5.0", purl: "pkg:npm/%40example/notes-mcp@1.5.0" } })
      .artifact,
  },
});

describe("a push after the approval", () => {
  it.each<[string, SceneOptions["change"] & object, string]>([
    ["changes the same text to another", { "mcp-lock.json": otherText }, "description-changed approve"],
    ["changes the same server elsewhere", { "mcp-lock.json": otherVersion }, "version-upgraded approve"],
    ["adds a server to the lock", { "mcp-lock.json": twoServers }, "server-added approve"],
    [
      "declares a server that is not locked",
      { ".vscode/mcp.json": JSON.stringify({ servers: { other: { command: "node", args: ["x.js"] } } }) },
      "server-not-locked deny",
    ],
    [
      "declares the server otherwise",
      { ".mcp.json": declared.replace("LOG_LEVEL", "NODE_OPTIONS") },
      "loader-env approve",
    ],
    ["deletes the lock", { "mcp-lock.json": null }, "lock-removed deny"],
    ["adds a policy", { "mcp-lock.policy.json": "{}" }, "policy-changed approve"],
    [
      "changes the gate's workflow",
      { ".github/workflows/mcp-lock.yml": `${workflow}#` },
      "gate-workflow-changed approve",
    ],
    [
      "deletes the gate's workflow",
      { ".github/workflows/mcp-lock.yml": null },
      "gate-workflow-changed approve",
    ],
    ["says who owns what", { ".github/CODEOWNERS": "* @author\n" }, "codeowners-changed approve"],
  ])("needs a new one when it %s", async (_, change, rule) => {
    const scene = await labeledScene();
    expect(verdictOf(await scene.run())).toBe("pass 0");
    push(scene, change);
    const result = await scene.run();
    expect(verdictOf(result)).toBe("blocked 1");
    expect(findingsIn(result)).toContain(rule);
    expect(result.outputs.get("approval-label")).not.toBe(scene.needed);
  });

  it("needs a new one though the author puts the old label on again", async () => {
    const scene = await labeledScene();
    push(scene, { "mcp-lock.json": otherText });
    await scene.run();
    scene.github.label(scene.pull, scene.needed, scene.author);
    expect(verdictOf(await scene.run())).toBe("blocked 1");
  });

  it("needs a new one by somebody else than the author, who can put that label on too", async () => {
    const scene = await labeledScene();
    push(scene, { "mcp-lock.json": otherText });
    scene.github.label(scene.pull, await scene.label(), scene.author);
    const result = await scene.run();
    expect([verdictOf(result), refusalsIn(result)]).toEqual([
      "blocked 1",
      ["author: they are the author of the pull request"],
    ]);
  });

  it("does not hide in a merge with another branch", async () => {
    const scene = await labeledScene();
    const { github, pull, author, base } = scene;
    const side = github.change(base, { "docs/b.md": "x" }, { author });
    github.push(
      pull,
      github.commit(
        { ".mcp.json": declared, "mcp-lock.json": otherText },
        { author, parents: [pull.head.sha, side] },
      ),
    );
    const result = await scene.run();
    expect([verdictOf(result), findingsIn(result)]).toEqual([
      "blocked 1",
      ["gate-workflow-changed approve", "description-changed approve"],
    ]);
  });
});

describe("an old run that is repeated", () => {
  it.each<[string, (scene: StagedScene) => void]>([
    ["the label is off", ({ github, pull, needed, maintainer }) => github.unlabel(pull, needed, maintainer)],
    ["the label is deleted", ({ github, needed }) => github.deleteLabel(needed)],
    ["something else was pushed", (scene) => push(scene, { "mcp-lock.json": otherText })],
    [
      "the maintainer has left",
      ({ maintainer }) => {
        maintainer.permission = "none";
      },
    ],
  ])("judges what is now, when %s", async (_, happens) => {
    const scene = await labeledScene();
    const { github, pull, needed, maintainer } = scene;
    const event = pullRequestEvent(github, pull, "labeled", { label: needed, by: maintainer });
    expect(verdictOf(await scene.run({ event }))).toBe("pass 0");
    happens(scene);
    expect(verdictOf(await scene.run({ event }))).toBe("blocked 1");
  });

  it("judges what is now, when the change is no more harmless", async () => {
    const scene = await gateScene({ change: { "docs/a.md": "x" } });
    const event = pullRequestEvent(scene.github, scene.pull, "opened");
    expect(verdictOf(await scene.run({ event }))).toBe("pass 0");
    push(scene, { "mcp-lock.json": lockAfter });
    expect(verdictOf(await scene.run({ event }))).toBe("blocked 1");
  });
});

describe("a pull request that nobody has approved", () => {
  it.each<[string, (scene: Awaited<ReturnType<typeof gateScene>>) => void]>([
    [
      "is a draft",
      ({ pull }) => {
        pull.isDraft = true;
      },
    ],
    ["is closed", ({ github, pull, author }) => github.close(pull, author)],
    [
      "is locked",
      ({ pull }) => {
        pull.isLocked = true;
      },
    ],
    [
      "was closed and reopened",
      ({ github, pull, author }) => {
        github.close(pull, author);
        github.reopen(pull, author);
      },
    ],
    [
      "comes from a fork that is deleted",
      ({ pull }) => {
        pull.head.repo = null;
      },
    ],
  ])("is blocked though it %s", async (_, happens) => {
    const scene = await gateScene();
    happens(scene);
    expect(verdictOf(await scene.run())).toBe("blocked 1");
  });

  it("is blocked when its target runs the workflow", async () => {
    const { github, pull, run } = await gateScene();
    const event = pullRequestEvent(github, pull, "synchronize", { isTarget: true });
    expect(verdictOf(await run({ event }))).toBe("blocked 1");
  });
});
