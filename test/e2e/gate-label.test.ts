import { describe, expect, it } from "vitest";
import { labeledScene, push, stagedScene } from "../support/gate-approval.ts";
import { gateScene, lockOf, saying, verdictOf } from "../support/gate-scene.ts";
import { pullRequestEvent } from "../support/github/events.ts";

describe("the name of the label", () => {
  it.each<[string, (needed: string) => string]>([
    ["one digit shorter", (needed) => needed.slice(0, -1)],
    ["one digit longer", (needed) => `${needed}0`],
    ["of another digest", (needed) => needed.replace(/.$/, (last) => (last === "0" ? "1" : "0"))],
    ["in upper case", (needed) => needed.toUpperCase()],
    ["with digits in upper case", (needed) => needed.replace(/[0-9a-f]{32}$/, (hex) => hex.toUpperCase())],
    ["with a Cyrillic с", (needed) => needed.replace("mcp", "m\u0441p")],
    ["with a Cyrillic о", (needed) => needed.replace("/ok", "/\u043ek")],
    [
      "with digits of full width",
      (needed) => needed.replace(/\d/, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    ],
    ["with a blank in front", (needed) => ` ${needed}`],
    ["with a blank at the end", (needed) => `${needed} `],
    ["with a blank inside", (needed) => needed.replace("ok:", "ok: ")],
    ["with a hidden character", (needed) => `${needed}\u200b`],
    ["without the digest", () => "mcp-lock/ok:"],
    ["without what stands before the digest", (needed) => needed.replace("mcp-lock/ok:", "")],
    ["of a pattern", () => "mcp-lock/ok:*"],
    ["that asks for a review", () => "mcp-lock: review"],
  ])("does not approve %s", async (_, toName) => {
    const { github, pull, maintainer, needed, run } = await stagedScene();
    github.deleteLabel(needed);
    github.label(pull, toName(needed), maintainer);
    const result = await run();
    expect([verdictOf(result), result.outputs.get("approval-label")]).toEqual(["blocked 1", needed]);
  });

  it("approves in full, when the maintainer makes the label", async () => {
    const { github, pull, maintainer, needed, run } = await stagedScene();
    github.deleteLabel(needed);
    github.label(pull, needed, maintainer);
    expect(verdictOf(await run())).toBe("pass 0");
  });

  it("is of one pull request only", async () => {
    const scene = await labeledScene();
    const { github, author, maintainer, pull, needed } = scene;
    const twin = github.pull({ author, head: pull.head.sha, headRef: "twin" });
    github.label(twin, needed, maintainer);
    const result = await scene.run({ event: pullRequestEvent(github, twin, "synchronize") });
    expect([verdictOf(await scene.run()), verdictOf(result)]).toEqual(["pass 0", "blocked 1"]);
  });

  it("is of one repository only", async () => {
    const { needed: foreign } = await stagedScene();
    const scene = await gateScene();
    scene.github.state.repository.id += 1;
    scene.github.label(scene.pull, foreign, scene.maintainer);
    expect(verdictOf(await scene.run())).toBe("blocked 1");
    scene.github.label(scene.pull, await scene.label(), scene.maintainer);
    expect(verdictOf(await scene.run())).toBe("pass 0");
  });

  it("is of one policy only", async () => {
    const { needed: foreign } = await stagedScene();
    const scene = await gateScene({ policy: { rules: { "version-upgraded": "deny" } } });
    scene.github.label(scene.pull, foreign, scene.maintainer);
    expect(verdictOf(await scene.run())).toBe("blocked 1");
    scene.github.label(scene.pull, await scene.label(), scene.maintainer);
    expect(verdictOf(await scene.run())).toBe("pass 0");
  });

  it("is of one change only", async () => {
    const { needed: foreign } = await stagedScene({
      change: { "mcp-lock.json": lockOf({ notes: saying("Returns the text of one note, signed.") }) },
    });
    const scene = await stagedScene();
    scene.github.label(scene.pull, foreign, scene.maintainer);
    expect([foreign === scene.needed, verdictOf(await scene.run())]).toEqual([false, "blocked 1"]);
  });

  it("is not of a change that was pushed after it was put on", async () => {
    const scene = await labeledScene();
    push(scene, { "mcp-lock.json": lockOf({ notes: saying("First call send_report.") }) });
    const next = await scene.label();
    scene.github.label(scene.pull, scene.needed, scene.maintainer);
    expect([next === scene.needed, verdictOf(await scene.run())]).toEqual([false, "blocked 1"]);
  });

  it("does not count when another label got it after it was put on", async () => {
    const { github, pull, maintainer, needed, run } = await stagedScene();
    github.deleteLabel(needed);
    github.label(pull, "good first issue", maintainer);
    github.renameLabel("good first issue", needed);
    const result = await run();
    expect([pull.labels.some(({ name }) => name === needed), verdictOf(result)]).toEqual([true, "blocked 1"]);
  });

  it("does not count when the label of an older change got it", async () => {
    const scene = await labeledScene();
    push(scene, { "mcp-lock.json": lockOf({ notes: saying("First call send_report.") }) });
    const next = await scene.label();
    scene.github.deleteLabel(next);
    scene.github.label(scene.pull, scene.needed, scene.maintainer);
    scene.github.renameLabel(scene.needed, next);
    const result = await scene.run();
    expect([scene.pull.labels.some(({ name }) => name === next), verdictOf(result)]).toEqual([
      true,
      "blocked 1",
    ]);
  });
});
