import { describe, expect, it } from "vitest";
import { labeledScene, push, refusalsIn, relabel, type StagedScene } from "../support/gate-approval.ts";
import { lockOf, type SceneOptions, verdictOf } from "../support/gate-scene.ts";
import { remoteServer } from "../support/servers.ts";

const policyOf = (approvers: object): SceneOptions => ({ policy: { approvers } });
const isAuthor = "author: they are the author of the pull request";

/** Another maintainer puts the label on too. */
function second(scene: StagedScene, permission: "write" | "triage" = "write") {
  const person = scene.github.user("second", permission);
  relabel(scene, person);
  return person;
}

describe("a policy that wants two approvals", () => {
  it.each<[string, (scene: StagedScene) => void]>([
    ["one", () => {}],
    ["the same person's twice", (scene) => relabel(scene, scene.maintainer)],
    ["the author's as the second", (scene) => relabel(scene, scene.author)],
    ["a second of somebody who may only triage", (scene) => second(scene, "triage")],
    [
      "a second of a bot",
      (scene) => relabel(scene, scene.github.user("helper[bot]", "write", { type: "Bot" })),
    ],
    [
      "two, the first of whom took theirs back",
      (scene) => {
        const other = second(scene);
        scene.github.unlabel(scene.pull, scene.needed, scene.maintainer);
        scene.github.label(scene.pull, scene.needed, other);
      },
    ],
    [
      "two, the first of whom has left",
      (scene) => {
        second(scene);
        scene.maintainer.permission = "none";
      },
    ],
    [
      "two, the first of whom has since pushed a commit",
      (scene) => {
        second(scene);
        push(scene, { "docs/a.md": "x" }, { author: scene.maintainer });
      },
    ],
    [
      "two, and the author's as the last",
      (scene) => {
        second(scene);
        relabel(scene, scene.author);
      },
    ],
    [
      "two, of whom the second came after somebody else had taken the label off",
      (scene) => {
        scene.github.unlabel(scene.pull, scene.needed, scene.author);
        scene.github.label(scene.pull, scene.needed, scene.github.user("second", "write"));
      },
    ],
  ])("is not content with %s", async (_, happens) => {
    const scene = await labeledScene(policyOf({ count: 2 }));
    happens(scene);
    expect(verdictOf(await scene.run())).toBe("blocked 1");
  });

  it("is content with two, and names both", async () => {
    const scene = await labeledScene(policyOf({ count: 2 }));
    second(scene);
    const result = await scene.run();
    expect([verdictOf(result), result.outputs.get("approved-by")]).toEqual(["pass 0", "maintainer,second"]);
  });

  it("is not content with two who approved different changes", async () => {
    const scene = await labeledScene(policyOf({ count: 2 }));
    push(scene, { CODEOWNERS: "* @author\n" });
    const needed = await scene.label();
    scene.github.label(scene.pull, needed, scene.github.user("second", "write"));
    expect(verdictOf(await scene.run())).toBe("blocked 1");
    relabel({ ...scene, needed }, scene.maintainer);
    expect(verdictOf(await scene.run())).toBe("pass 0");
  });

  const critical = {
    change: { "mcp-lock.json": lockOf({ notes: remoteServer("https://notes.example/mcp") }) },
    policy: { approvers: { countForCritical: 2 } },
  };

  it("may want them only for what is critical", async () => {
    const scene = await labeledScene(critical);
    expect(verdictOf(await scene.run())).toBe("blocked 1");
    second(scene);
    expect(verdictOf(await scene.run())).toBe("pass 0");
  });

  it("is content with one for what is not critical", async () => {
    const scene = await labeledScene(policyOf({ countForCritical: 2 }));
    expect(verdictOf(await scene.run())).toBe("pass 0");
  });
});

describe("a policy that wants administrators", () => {
  it.each([
    ["blocked 1", "write"],
    ["blocked 1", "maintain"],
    ["pass 0", "admin"],
  ] as const)("comes to %s by somebody who may %s", async (verdict, permission) => {
    const scene = await labeledScene(policyOf({ permission: "admin" }), ({ github }) =>
      github.user("second", permission),
    );
    expect(verdictOf(await scene.run())).toBe(verdict);
  });
});

describe("a policy that names people", () => {
  it("wants one of them, by the number and not by the name", async () => {
    const scene = await labeledScene(policyOf({ users: [4_242_424] }));
    const { github, maintainer } = scene;
    expect(refusalsIn(await scene.run())).toEqual(["maintainer: the policy does not name them"]);
    maintainer.login = "maintainer-of-old";
    const named = github.user("maintainer", "write", { id: 4_242_424 });
    relabel(scene, named);
    expect(verdictOf(await scene.run())).toBe("pass 0");
  });

  it("wants them to have the permission all the same", async () => {
    const scene = await labeledScene(policyOf({ users: [4_242_424] }), ({ github }) =>
      github.user("named", "triage", { id: 4_242_424 }),
    );
    const result = await scene.run();
    expect([verdictOf(result), refusalsIn(result)]).toEqual([
      "blocked 1",
      ["named: they have read permission, and write is needed"],
    ]);
  });

  it("does not let the author approve whom it names", async () => {
    const scene = await labeledScene(
      {
        ...policyOf({ users: [4_242_424] }),
        author: (github) => github.user("author", "admin", { id: 4_242_424 }),
      },
      ({ author }) => author,
    );
    const result = await scene.run();
    expect([verdictOf(result), refusalsIn(result)]).toEqual(["blocked 1", [isAuthor]]);
  });
});

describe("a policy that names a team", () => {
  const team = policyOf({ teams: ["octo-org/reviewers"] });
  const cannotTell = "whether they are in a team that the policy names could not be read";

  it.each<[string, (scene: StagedScene) => void, string, string]>([
    ["a member", () => {}, "pass 0", ""],
    [
      "somebody who is invited",
      ({ github, maintainer }) => github.state.teams[0]?.members.set(maintainer.id, "pending"),
      "blocked 1",
      "they are in no team that the policy names",
    ],
    [
      "somebody of whom GitHub says nothing",
      ({ github, maintainer }) => github.state.teams[0]?.members.delete(maintainer.id),
      "error 2",
      cannotTell,
    ],
    [
      "a member, by a token that may not read it",
      ({ github }) => {
        github.state.token.permissions.members = "none";
      },
      "error 2",
      cannotTell,
    ],
    [
      "a member of a team that is no more",
      ({ github }) => {
        github.state.teams.length = 0;
      },
      "error 2",
      cannotTell,
    ],
    [
      "a member who may only read",
      ({ maintainer }) => {
        maintainer.permission = "read";
      },
      "blocked 1",
      "they have read permission, and write is needed",
    ],
  ])("judges %s", async (_, happens, verdict, reason) => {
    const scene = await labeledScene(team);
    scene.github.state.token.permissions.members = "read";
    scene.github.team("octo-org/reviewers", [scene.maintainer]);
    happens(scene);
    const result = await scene.run();
    expect([verdictOf(result), refusalsIn(result)]).toEqual([
      verdict,
      reason === "" ? [] : [`maintainer: ${reason}`],
    ]);
  });
});
