import { describe, expect, it } from "vitest";
import { checkerFor } from "./check.ts";
import {
  type ActionEvent,
  dispatchEvent,
  examplesOf,
  mergeGroupEvent,
  otherEvent,
  pullRequestEvent,
  scheduleEvent,
} from "./events.ts";
import { startGitHub } from "./github.ts";

async function start() {
  const github = await startGitHub();
  const eve = github.user("eve");
  const head = github.change(github.tip(), { file: "1" }, { author: eve });
  const pull = github.pull({ author: eve, head, fork: github.fork(eve) });
  github.label(pull, "x", eve);
  return { github, eve, pull };
}

function wrongWith(name: string, { payload }: ActionEvent): string[] {
  return checkerFor("2022-11-28").webhook(name, JSON.parse(JSON.stringify(payload)));
}

/** Names of the members of an object, and of those in it. */
function membersOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    name,
    ...(Array.isArray(inner) ? [] : membersOf(inner).map((below) => `${name}.${below}`)),
  ]);
}

describe("a pull request's event", () => {
  const actions = [
    "opened",
    "synchronize",
    "reopened",
    "edited",
    "ready_for_review",
    "labeled",
    "unlabeled",
    "closed",
  ] as const;

  it.each(actions)("is described by GitHub when %s", async (action) => {
    const { github, pull } = await start();
    const event = pullRequestEvent(github, pull, action, { label: "x" });
    expect(wrongWith(`pull-request-${action.replaceAll("_", "-")}`, event)).toEqual([]);
  });

  it.each(["synchronize", "labeled"] as const)("has what GitHub has sent when %s", async (action) => {
    const { github, pull } = await start();
    const { payload } = pullRequestEvent(github, pull, action, { label: "x" });
    const sent = examplesOf("pull_request").find((example) => Reflect.get(example, "action") === action);
    // The app that a webhook is sent to, what GitHub's description does not know, and what is null here.
    const optional = /^installation|(?:^|\.)repo(?:sitory)?\.custom_properties$|\.(?:assignee|milestone)\./;
    const members = new Set(membersOf(payload));
    expect(membersOf(sent).filter((name) => !members.has(name) && !optional.test(name))).toEqual([]);
  });

  it("is of the merge of the pull request into its base", async () => {
    const { github, pull } = await start();
    const event = pullRequestEvent(github, pull, "opened");
    expect(event).toMatchObject({ name: "pull_request", ref: "refs/pull/1/merge", sha: pull.mergeSha });
    github.moveBase(github.change(github.tip(), { other: "1" }));
    expect(pullRequestEvent(github, pull, "opened").sha).not.toBe(event.sha);
  });

  it("is of the default branch when it is of the target", async () => {
    const { github, pull } = await start();
    expect(pullRequestEvent(github, pull, "opened", { isTarget: true })).toMatchObject({
      name: "pull_request_target",
      ref: "refs/heads/main",
      sha: github.tip(),
      payload: { action: "opened" },
    });
  });

  it("stays as it was when the pull request goes on", async () => {
    const { github, pull } = await start();
    const { payload } = pullRequestEvent(github, pull, "opened");
    const before = JSON.stringify(payload);
    github.push(pull, github.change(pull.head.sha, { more: "1" }));
    expect(JSON.stringify(payload)).toBe(before);
  });
});

describe("other events", () => {
  it.each(["merge", "squash"] as const)(
    "tell of a merge queue's group that is made by %s",
    async (method) => {
      const { github, eve, pull } = await start();
      const other = github.pull({ author: eve, head: github.change(github.tip(), { other: "1" }) });
      const group = github.mergeGroup([pull, other], method);
      const event = mergeGroupEvent(github, group);
      expect(wrongWith("merge-group-checks-requested", event)).toEqual([]);
      expect(event.ref).toBe(`refs/heads/gh-readonly-queue/main/pr-2-${github.tip()}`);
      const { git } = github.state;
      const files = git.listFiles(git.commits.get(group.headSha)?.tree ?? "");
      expect([...files.keys()]).toEqual(["README.md", "file", "other"]);
    },
  );

  it("tell that somebody started the workflow", async () => {
    const { github, eve } = await start();
    expect(wrongWith("workflow-dispatch", dispatchEvent(github, eve))).toEqual([]);
  });

  it("tell that the time has come", async () => {
    const { github } = await start();
    expect(scheduleEvent(github)).toMatchObject({ name: "schedule", ref: "refs/heads/main" });
  });

  it("tell of something else", async () => {
    const { github } = await start();
    expect(otherEvent(github, "push")).toMatchObject({ name: "push", payload: { pusher: {} } });
  });
});
