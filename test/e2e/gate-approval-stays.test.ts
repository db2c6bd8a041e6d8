import { describe, expect, it } from "vitest";
import { labeledScene, push, relabel, type StagedScene } from "../support/gate-approval.ts";
import { declared, lockAfter, lockBefore, verdictOf, workflow } from "../support/gate-scene.ts";

describe("an approval", () => {
  it.each<[string, (scene: StagedScene) => void]>([
    ["documentation is pushed", (scene) => push(scene, { "docs/a.md": "x" })],
    [
      "many commits are pushed",
      (scene) => {
        for (let at = 0; at < 120; at++) push(scene, { "docs/a.md": `${at}` });
      },
    ],
    [
      "somebody else pushes documentation",
      (scene) => push(scene, { "docs/a.md": "x" }, { author: scene.github.user("helper", "write") }),
    ],
    [
      "a commit by an unknown address is pushed",
      (scene) => push(scene, { "docs/a.md": "x" }, { author: { name: "Ada", email: "ada@example.com" } }),
    ],
    [
      "the change is undone and made again before anybody looks",
      (scene) => {
        push(scene, { "mcp-lock.json": lockBefore });
        push(scene, { "mcp-lock.json": lockAfter });
      },
    ],
    [
      "the branch is rebased",
      ({ github, pull, base, author }) =>
        github.push(
          pull,
          github.change(
            github.change(base, { "docs/a.md": "x" }, { author }),
            { "mcp-lock.json": lockAfter },
            { author },
          ),
        ),
    ],
    [
      "the base is merged into the branch, with what its approver has done there",
      ({ github, pull, base, author, maintainer }) => {
        const next = github.change(base, { "docs/a.md": "x" }, { author: maintainer });
        github.moveBase(next);
        const files = {
          "README.md": "# Notes\n",
          "docs/a.md": "x",
          ".mcp.json": declared,
          "mcp-lock.json": lockAfter,
          ".github/workflows/mcp-lock.yml": workflow,
        };
        github.push(pull, github.commit(files, { author, parents: [pull.head.sha, next] }));
      },
    ],
    [
      "more happens than a page holds",
      ({ github, pull, maintainer }) => {
        for (let at = 0; at < 130; at++) github.comment(pull, "x", maintainer);
      },
    ],
    [
      "other labels come and go",
      ({ github, pull, author }) => {
        github.label(pull, "bug", author);
        github.unlabel(pull, "bug", author);
        github.label(pull, "mcp-lock/ok", author);
      },
    ],
    ["the same person repeats it", (scene) => relabel(scene, scene.maintainer)],
    [
      "it becomes a draft",
      ({ pull }) => {
        pull.isDraft = true;
      },
    ],
    [
      "it is locked",
      ({ pull }) => {
        pull.isLocked = true;
      },
    ],
    [
      "it is closed and opened again",
      ({ github, pull, author }) => {
        github.close(pull, author);
        github.reopen(pull, author);
      },
    ],
    [
      "its fork is deleted",
      ({ pull }) => {
        pull.head.repo = null;
      },
    ],
    [
      "its author's account is deleted",
      ({ github }) => github.fail("/pulls/1", { edit: (body) => ({ ...Object(body), user: null }) }),
    ],
    [
      "its author is given another name",
      ({ author }) => {
        author.login = "ada";
      },
    ],
    [
      "its author loses all permissions",
      ({ author }) => {
        author.permission = "none";
      },
    ],
    [
      "the maintainer becomes an administrator",
      ({ maintainer }) => {
        maintainer.permission = "admin";
      },
    ],
    [
      "the comment is deleted",
      ({ pull }) => {
        pull.comments.length = 0;
      },
    ],
    [
      "somebody imitates the comment",
      ({ github, pull, author }) => github.comment(pull, "<!-- mcp-lock -->\n### mcp-lock: refused", author),
    ],
  ])("stays when %s", async (_, happens) => {
    const scene = await labeledScene();
    happens(scene);
    const result = await scene.run();
    expect([verdictOf(result), result.outputs.get("approved-by")]).toEqual(["pass 0", "maintainer"]);
  });

  it.each<[string, (scene: StagedScene) => void]>([
    ["comments cannot be read", ({ github }) => github.fail("/comments", { status: 403 })],
    [
      "comments cannot be written",
      ({ github }) => github.fail(/^(?:POST|PATCH) .*\/comments/, { status: 500 }),
    ],
    [
      "labels cannot be written",
      ({ github }) => github.fail(/^(?:POST|PATCH|DELETE) .*\/labels/, { status: 403 }),
    ],
    ["nobody can tell whose the token is", ({ github }) => github.fail("/graphql", { status: 502 })],
    [
      "the token may only read",
      ({ github }) => {
        github.state.token.permissions["pull-requests"] = "read";
      },
    ],
  ])("counts when %s", async (_, happens) => {
    const scene = await labeledScene();
    happens(scene);
    const result = await scene.run();
    expect([verdictOf(result), result.outputs.get("approved-by")]).toEqual(["pass 0", "maintainer"]);
  });

  it("is one of two where one is enough", async () => {
    const scene = await labeledScene();
    relabel(scene, scene.github.user("second", "write"));
    const result = await scene.run();
    expect([verdictOf(result), result.outputs.get("approved-by")]).toEqual(["pass 0", "maintainer,second"]);
  });

  it("counts as often as it is looked at, and is told once", async () => {
    const scene = await labeledScene();
    const verdicts = [
      verdictOf(await scene.run()),
      verdictOf(await scene.run()),
      verdictOf(await scene.run()),
    ];
    expect([verdicts, scene.pull.comments.length]).toEqual([["pass 0", "pass 0", "pass 0"], 1]);
  });

  it("takes the request for a review away, and stays on the pull request", async () => {
    const scene = await labeledScene();
    await scene.run();
    expect(scene.pull.labels.map(({ name }) => name)).toEqual([scene.needed]);
  });
});
