import { describe, expect, it } from "vitest";
import { labeledScene, type StagedScene } from "../support/gate-approval.ts";
import {
  gateScene,
  lockBefore,
  lockOf,
  type Scene,
  saying,
  verdictOf,
  workflow,
} from "../support/gate-scene.ts";
import { lockedServer, notes, surfaceOf } from "../support/servers.ts";

const server = (name: string) => ({ command: "npx", args: ["-y", `@example/${name}-mcp@1.4.0`], env: {} });
const other = lockedServer({
  declared: { args: ["-y", "@example/other-mcp@1.4.0"], env: [] },
  artifact: { purl: "pkg:npm/%40example/other-mcp@1.4.0" },
  surface: surfaceOf({ ...notes, tools: [] }),
});
const changed = saying("Returns the text of one note, or of all.");
const both = JSON.stringify({
  mcpServers: {
    notes: {
      ...server("notes"),
      args: ["-y", "@example/notes-mcp@1.4.0", "--folder", "."],
      env: { LOG_LEVEL: "info" },
    },
    other: server("other"),
  },
});
/** What the base has gained meanwhile. */
const gained = { ".mcp.json": both, "mcp-lock.json": lockOf({ notes: lockedServer(), other }) };

function baseGoesOn({ github, base }: Scene): string {
  const next = github.change(base, gained);
  github.moveBase(next);
  return next;
}

/** The author merges the base into the branch. */
function update({ github, pull, author }: StagedScene, base: string): void {
  const lock = lockOf({ notes: changed, other });
  const files = {
    "README.md": "# Notes\n",
    ".mcp.json": both,
    "mcp-lock.json": lock,
    ".github/workflows/mcp-lock.yml": workflow,
  };
  github.push(pull, github.commit(files, { author, parents: [pull.head.sha, base] }));
}

describe("a branch that lacks what its base has changed", () => {
  it("is to be updated, and nobody is asked to approve the difference", async () => {
    const scene = await gateScene();
    baseGoesOn(scene);
    const result = await scene.run();
    expect([verdictOf(result), result.outputs.get("approval-label")]).toEqual(["blocked 1", ""]);
    expect(result.summary).toContain("update the branch");
  });

  it("is to be updated though somebody approves the difference", async () => {
    const scene = await gateScene();
    baseGoesOn(scene);
    const digest = (await scene.run()).outputs.get("change-digest") ?? "";
    scene.github.label(scene.pull, `mcp-lock/ok:${digest.slice(7, 39)}`, scene.maintainer);
    expect(verdictOf(await scene.run())).toBe("blocked 1");
  });

  it("is to be updated when both have changed the lock", async () => {
    const scene = await gateScene();
    const { github, base } = scene;
    github.moveBase(github.change(base, { "mcp-lock.json": lockOf({ notes: saying("Returns one note.") }) }));
    const result = await scene.run();
    expect([verdictOf(result), result.outputs.get("approval-label")]).toEqual(["blocked 1", ""]);
    expect(result.summary).toContain("update the branch");
  });

  it("keeps its approval until it is updated", async () => {
    const scene = await labeledScene();
    const base = baseGoesOn(scene);
    expect(verdictOf(await scene.run())).toBe("blocked 1");
    update(scene, base);
    const result = await scene.run();
    expect([verdictOf(result), result.outputs.get("approved-by")]).toEqual(["pass 0", "maintainer"]);
  });

  it("does not lack what it has taken back itself", async () => {
    const scene = await gateScene();
    const { github, pull, author } = scene;
    const base = baseGoesOn(scene);
    const merged = github.commit(
      { ...gained, ".github/workflows/mcp-lock.yml": workflow },
      { author, parents: [pull.head.sha, base] },
    );
    github.push(pull, github.change(merged, { "mcp-lock.json": lockBefore }, { author }));
    const result = await scene.run();
    expect([verdictOf(result), result.summary.includes("update the branch")]).toEqual(["blocked 1", false]);
  });

  it("may lack what does not matter", async () => {
    const scene = await labeledScene();
    scene.github.moveBase(scene.github.change(scene.base, { "docs/a.md": "x", "README.md": "x" }));
    expect(verdictOf(await scene.run())).toBe("pass 0");
  });
});
