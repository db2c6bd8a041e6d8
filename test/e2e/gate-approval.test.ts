import { describe, expect, it } from "vitest";
import { labeledScene, push, refusalsIn, stagedScene } from "../support/gate-approval.ts";
import { type Scene, verdictOf } from "../support/gate-scene.ts";
import type { User } from "../support/github/model.ts";
import { noReplyAddress } from "../support/github/people.ts";

const app = { id: 77, slug: "helper", name: "Helper" };
const agent = { rationale: "The change looks safe.", confidence: "HIGH" } as const;
const notTheirs = "commits of the pull request are theirs";

describe("the label of a pull request's change", () => {
  it.each<[string, (scene: Scene) => User, string]>([
    ["its author", ({ author }) => author, "they are the author of the pull request"],
    [
      "somebody who may triage",
      ({ github }) => github.user("helper", "triage"),
      "they have read permission, and write is needed",
    ],
    [
      "somebody who may triage under the name of a custom role",
      ({ github }) => github.user("helper", "triage", { roleName: "admin" }),
      "they have read permission, and write is needed",
    ],
    [
      "somebody who may read",
      ({ github }) => github.user("helper", "read"),
      "they have read permission, and write is needed",
    ],
    [
      "a member of GitHub's staff who may do nothing here",
      ({ github }) => github.user("helper", "none", { siteAdmin: true }),
      "they have no permission, and write is needed",
    ],
    ["a bot", ({ github }) => github.bot("helper[bot]"), "it is a bot, not a person"],
    [
      "a bot that may write",
      ({ github }) => github.user("helper[bot]", "admin", { type: "Bot" }),
      "it is a bot, not a person",
    ],
    ["the workflow's own token", ({ github }) => github.state.token.user, "it is a bot, not a person"],
    [
      "a mannequin",
      ({ github }) => github.user("helper", "write", { type: "Mannequin" }),
      "it is a mannequin, not a person",
    ],
    [
      "an organization",
      ({ github }) => github.user("helper", "admin", { type: "Organization" }),
      "it is a organization, not a person",
    ],
  ])("does not count from %s", async (_, who, reason) => {
    const scene = await stagedScene();
    const by = who(scene);
    scene.github.label(scene.pull, scene.needed, by);
    const result = await scene.run();
    expect([verdictOf(result), refusalsIn(result)]).toEqual(["blocked 1", [`${by.login}: ${reason}`]]);
  });

  it.each([
    ["an app does it in their name", { app }],
    ["an agent does it in their name", { intent: agent }],
    ["an agent that says nothing of its reasons does it", { intent: { rationale: null, confidence: null } }],
  ])("does not count from a maintainer when %s", async (_, how) => {
    const scene = await stagedScene();
    scene.github.label(scene.pull, scene.needed, scene.maintainer, how);
    const result = await scene.run();
    expect([verdictOf(result), refusalsIn(result)]).toEqual([
      "blocked 1",
      ["maintainer: an app or agent did it in their name"],
    ]);
  });

  it("counts from a maintainer of whose intent GitHub says that there is none", async () => {
    const scene = await stagedScene();
    scene.github.label(scene.pull, scene.needed, scene.maintainer, { intent: null });
    const result = await scene.run();
    expect([verdictOf(result), result.outputs.get("approved-by")]).toEqual(["pass 0", "maintainer"]);
  });

  it("does not count from an account that is no more", async () => {
    const scene = await stagedScene();
    scene.github.label(scene.pull, scene.needed, null);
    const result = await scene.run();
    expect([verdictOf(result), refusalsIn(result)]).toEqual(["blocked 1", ["ghost: the account is no more"]]);
  });
});

describe("the label of somebody who has a part in the commits", () => {
  it.each<[string, (maintainer: User) => Parameters<typeof push>[2]]>([
    ["as the author of one", (maintainer) => ({ author: maintainer })],
    ["as the committer of one", (maintainer) => ({ committer: maintainer })],
    [
      "as the co-author of one",
      (maintainer) => ({
        message: `Fix a word\n\nCo-authored-by: Mia <${noReplyAddress(maintainer)}>\n`,
      }),
    ],
    [
      "as the co-author of one, by their id under another name",
      ({ id }) => ({ message: `x\n\nCo-authored-by: Mia <${id}+mia@users.noreply.github.com>` }),
    ],
    [
      "as one of several co-authors, in other case and with line ends of Windows",
      (maintainer) => ({
        message: `Fix a word\r\n\r\nco-authored-by: Ada <1+ada@users.noreply.github.com>\r\nCO-AUTHORED-BY: Mia <${noReplyAddress(maintainer)}>  \r\n`,
      }),
    ],
    [
      "as the author under an address of their own",
      (maintainer) => {
        maintainer.emails.push("mia@example.com");
        return { author: { name: "Somebody", email: "mia@example.com" } };
      },
    ],
  ])("does not count %s", async (_, options) => {
    const scene = await labeledScene();
    push(scene, { "docs/a.md": "x" }, options(scene.maintainer));
    const result = await scene.run();
    expect([verdictOf(result), refusalsIn(result)]).toEqual(["blocked 1", [`maintainer: ${notTheirs}`]]);
  });

  it("does not count when what they did is undone by the next commit", async () => {
    const scene = await labeledScene();
    push(scene, { "docs/a.md": "x" }, { author: scene.maintainer });
    push(scene, { "docs/a.md": null });
    expect(refusalsIn(await scene.run())).toEqual([`maintainer: ${notTheirs}`]);
  });

  it.each([
    ["the 1st", 0],
    ["the 101st", 100],
    ["the 260th", 259],
  ])("does not count when only %s of 270 commits is theirs", async (_, theirs) => {
    const scene = await labeledScene();
    const { github, pull, author, maintainer } = scene;
    let head = pull.head.sha;
    for (let at = 0; at < 270; at++)
      head = github.change(head, { "n.txt": `${at}` }, { author: at === theirs ? maintainer : author });
    github.push(pull, head);
    const result = await scene.run();
    expect([verdictOf(result), refusalsIn(result)]).toEqual(["blocked 1", [`maintainer: ${notTheirs}`]]);
  });

  it("cannot be told when GitHub names the author of a commit in a way that nobody knows", async () => {
    const scene = await labeledScene();
    const odd = { edit: (body: unknown) => oddAuthor(Object(body), { id: `${scene.maintainer.id}` }) };
    scene.github.fail(/\/compare\/.*&page=1/, odd, { times: 1 });
    expect(verdictOf(await scene.run())).toBe("error 2");
    const empty = { edit: (body: unknown) => oddAuthor(Object(body), {}) };
    scene.github.fail(/\/compare\/.*&page=1/, empty, { times: 1 });
    expect(verdictOf(await scene.run())).toBe("pass 0");
  });

  it("counts when none of 270 commits is theirs", async () => {
    const scene = await labeledScene();
    for (let at = 0; at < 270; at++)
      scene.github.push(scene.pull, scene.github.change(scene.pull.head.sha, { "n.txt": `${at}` }));
    expect(verdictOf(await scene.run())).toBe("pass 0");
  });

  it.each<[string, (maintainer: User) => string]>([
    ["who is only mentioned", (maintainer) => `Thanks to ${noReplyAddress(maintainer)}\n`],
    ["whose review is noted", (maintainer) => `x\n\nReviewed-by: Mia <${noReplyAddress(maintainer)}>\n`],
    [
      "of whose name another account is co-author",
      () => `x\n\nCo-authored-by: M <1+maintainer@users.noreply.github.com>\n`,
    ],
  ])("counts from a maintainer %s", async (_, message) => {
    const scene = await labeledScene();
    push(scene, { "docs/a.md": "x" }, { message: message(scene.maintainer) });
    expect(verdictOf(await scene.run())).toBe("pass 0");
  });
});

describe("a maintainer's permission", () => {
  it.each([
    ["was taken from them", "read", "they have read permission, and write is needed"],
    ["ended when they left", "none", "they have no permission, and write is needed"],
  ] as const)("does not approve when it %s", async (_, permission, reason) => {
    const scene = await labeledScene();
    scene.maintainer.permission = permission;
    const result = await scene.run();
    expect([verdictOf(result), refusalsIn(result)]).toEqual(["blocked 1", [`maintainer: ${reason}`]]);
  });

  it.each([
    ["of somebody else who has their name now", { id: 99 }],
    ["of nobody", null],
  ])("cannot be told when GitHub speaks %s", async (_, user) => {
    const scene = await labeledScene();
    const edit = (body: unknown) => ({ ...Object(body), user: user && { ...Object(body).user, ...user } });
    scene.github.fail("/collaborators/maintainer/permission", { edit });
    const result = await scene.run();
    expect([verdictOf(result), refusalsIn(result)]).toEqual([
      "error 2",
      ["maintainer: their permission could not be read"],
    ]);
  });

  it("does not lend itself to somebody who takes their name", async () => {
    const scene = await stagedScene();
    const impostor = scene.github.user("impostor", "read");
    scene.github.label(scene.pull, scene.needed, impostor);
    scene.maintainer.login = "maintainer-of-old";
    impostor.login = "maintainer";
    const result = await scene.run();
    expect([verdictOf(result), refusalsIn(result)]).toEqual([
      "blocked 1",
      ["maintainer: they have read permission, and write is needed"],
    ]);
  });

  it("stays theirs under a new name", async () => {
    const scene = await labeledScene();
    scene.maintainer.login = "maintainer-of-old";
    scene.github.user("maintainer", "read");
    expect(verdictOf(await scene.run())).toBe("pass 0");
  });
});

/** A comparison whose commits are by somebody else. */
function oddAuthor(comparison: { commits: object[] }, author: object): object {
  return { ...comparison, commits: comparison.commits.map((commit) => ({ ...commit, author })) };
}
