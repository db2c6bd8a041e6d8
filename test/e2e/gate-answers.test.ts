import { describe, expect, it } from "vitest";
import { approvedScene } from "../support/gate-approved.ts";
import { codeIn } from "../support/gate-report.ts";
import { verdictOf } from "../support/gate-scene.ts";
import type { Matcher } from "../support/github/faults.ts";

/** A copy of an answer with something else at a path such as `labels/0/name`; undefined leaves it out. */
function put(path: string, next: unknown): (body: unknown) => unknown {
  return (body) => {
    const keys = path.split("/");
    const last = keys.pop() ?? "";
    const target = keys.reduce((at, key) => Reflect.get(objectOf(at), key), body);
    if (next === undefined) Reflect.deleteProperty(objectOf(target), last);
    else Reflect.set(objectOf(target), last, next);
    return body;
  };
}

function objectOf(value: unknown): object {
  if (typeof value === "object" && value !== null) return value;
  throw new Error("the answer has no such place");
}

/** The event in a timeline that put the label on. */
function inLabelEvent(path: string, next: unknown): (body: unknown) => unknown {
  return (body) => {
    const events = Array.isArray(body) ? body : [];
    put(path, next)(events.find((event) => event.event === "labeled"));
    return body;
  };
}

const pull = "/pulls/1";
const tip = "/git/ref/heads/main";
const tree = "/git/trees/";
const blob = "/git/blobs/";
const mergeBase = /\/compare\/.*\?per_page=1$/;
const commits = /\/compare\/.*&page=/;
const timeline = "/timeline";
const permission = "/permission";

const answers: [string, Matcher, (body: unknown) => unknown][] = [
  ["a pull request without a head", pull, put("head/sha", undefined)],
  ["a pull request whose head is a branch", pull, put("head/sha", "main")],
  ["a pull request whose head leads elsewhere", pull, put("head/sha", "../../octo-org/other/pulls/1")],
  ["a pull request without a base", pull, put("base/sha", undefined)],
  ["a pull request without its repository's id", pull, put("base/repo/id", undefined)],
  ["a pull request whose repository's id is a text", pull, put("base/repo/id", "1")],
  ["a pull request without labels", pull, put("labels", undefined)],
  ["a pull request whose labels are no list", pull, put("labels", { 0: { name: "x" }, length: 1 })],
  ["a pull request with a label that has no name", pull, put("labels/0/name", null)],
  ["a pull request without a word about its author", pull, put("user", undefined)],
  ["a pull request whose author has no id", pull, put("user/id", undefined)],
  ["a pull request in a state that is unknown", pull, put("state", "merged")],
  ["a branch that is a tag", tip, put("object/type", "tag")],
  ["a branch without a commit", tip, put("object/sha", undefined)],
  ["branches that begin with the name", tip, (body) => [body]],
  ["a tree that is not whole", tree, put("truncated", true)],
  ["a tree that does not say whether it is whole", tree, put("truncated", undefined)],
  ["a tree that is no list", tree, put("tree", {})],
  ["a tree with an unknown mode", tree, put("tree/0/mode", "100600")],
  ["a tree with an unknown kind of entry", tree, put("tree/0/type", "link")],
  ["a tree with an entry without a name", tree, put("tree/0/path", undefined)],
  ["a file in another encoding", blob, put("encoding", "utf-8")],
  ["a file without content", blob, put("content", undefined)],
  ["a file with other bytes", blob, put("content", Buffer.from("{}").toString("base64"))],
  ["a file that is empty", blob, put("content", "")],
  ["a comparison without a merge base", mergeBase, put("merge_base_commit", null)],
  ["a comparison whose merge base has no name", mergeBase, put("merge_base_commit/sha", "")],
  ["more commits than are listed", commits, put("total_commits", 2)],
  ["fewer commits than are listed", commits, put("total_commits", 0)],
  ["no number of commits", commits, put("total_commits", undefined)],
  ["commits that are no list", commits, put("commits", null)],
  ["a commit without a word about its author", commits, put("commits/0/author", undefined)],
  ["a commit without a message", commits, put("commits/0/commit/message", undefined)],
  ["a timeline that is no list", timeline, () => ({ message: "Not now" })],
  ["a timeline with something else than an event", timeline, () => ["labeled"]],
  ["a label event without an id", timeline, inLabelEvent("id", undefined)],
  ["a label event without a label", timeline, inLabelEvent("label", undefined)],
  ["a label event without a word about its actor", timeline, inLabelEvent("actor", undefined)],
  ["a label event whose actor has no kind", timeline, inLabelEvent("actor/type", undefined)],
  ["a label event at a time of another form", timeline, inLabelEvent("created_at", "2026-03-02 09:00")],
  ["a permission of an unknown name", permission, put("permission", "maintain")],
  ["a permission that is no text", permission, put("permission", true)],
  ["no permission", permission, put("permission", undefined)],
  ["a permission without a word about whose", permission, put("user", undefined)],
];

describe("an approved pull request", () => {
  it.each(answers)("is an error when GitHub tells of %s", async (_, matcher, edit) => {
    const scene = await approvedScene();
    scene.github.fail(matcher, { edit });
    const result = await scene.run();
    expect(`${verdictOf(result)} ${codeIn(result)}`).toBe("error 2 GITHUB_API");
  });

  it.each<[string, unknown]>([
    ["somebody else's", { id: 4_711 }],
    ["nobody's", null],
  ])("is an error when the approver's permission is %s", async (_, user) => {
    const scene = await approvedScene();
    scene.github.fail(permission, { edit: put("user", user) });
    expect(verdictOf(await scene.run())).toBe("error 2");
  });

  it.each([["read"], ["none"]])("is blocked when the approver's permission is %s by now", async (word) => {
    const scene = await approvedScene();
    scene.github.fail(permission, { edit: put("permission", word) });
    expect(verdictOf(await scene.run())).toBe("blocked 1");
  });

  it.each([
    ["an app", { performed_via_github_app: { id: 1 } }],
    ["an agent", { intent: { rationale: null } }],
  ])("is blocked when %s put the label on in the name of a person", async (_, details) => {
    const scene = await approvedScene();
    const [[key, value] = ["", null]] = Object.entries<unknown>(details);
    scene.github.fail(timeline, { edit: inLabelEvent(key, value) });
    expect(verdictOf(await scene.run())).toBe("blocked 1");
  });

  it("passes when answers hold more than anybody knows", async () => {
    const scene = await approvedScene();
    for (const matcher of [pull, tip, tree, blob, mergeBase, commits, permission])
      scene.github.fail(matcher, { edit: put("more", { than: ["known"] }) });
    expect(verdictOf(await scene.run())).toBe("pass 0");
  });
});
