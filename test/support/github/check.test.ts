import { describe, expect, it } from "vitest";
import { ask } from "./ask.ts";
import { checkerFor } from "./check.ts";
import { type FakeGitHub, startGitHub } from "./github.ts";
import { issueJson } from "./json/issue.ts";
import { pullJson } from "./json/pull.ts";

const pullPath = "/repos/{owner}/{repo}/pulls/{pull_number}";

async function start() {
  const github = await startGitHub();
  const eve = github.user("eve");
  const pull = github.pull({ author: eve, head: github.change(github.tip(), { file: "1" }) });
  return { github, eve, pull };
}

/** What is found wrong with a pull request's answer once it is changed. */
function wrongWith(github: FakeGitHub, change: (pull: Record<string, unknown>) => void): string[] {
  const pull = github.pull({ author: github.user("someone"), head: github.tip() });
  const body: Record<string, unknown> = JSON.parse(JSON.stringify(pullJson(github.state, pull)));
  change(body);
  return checkerFor("2022-11-28").response("GET", pullPath, 200, body);
}

describe("an answer", () => {
  it("is right as it is", async () => {
    const { github } = await start();
    expect(wrongWith(github, () => undefined)).toEqual([]);
  });

  it.each([
    ["lacks something", (pull: Record<string, unknown>) => Reflect.deleteProperty(pull, "head")],
    ["has something of another type", (pull: Record<string, unknown>) => Reflect.set(pull, "number", "1")],
    ["has an unknown state", (pull: Record<string, unknown>) => Reflect.set(pull, "state", "merged")],
    ["has something made up", (pull: Record<string, unknown>) => Reflect.set(pull, "approved_by", [])],
    ["is null where it may not", (pull: Record<string, unknown>) => Reflect.set(pull, "base", null)],
    ["names no address", (pull: Record<string, unknown>) => Reflect.set(pull, "url", "not an address")],
    ["has no date", (pull: Record<string, unknown>) => Reflect.set(pull, "created_at", "yesterday")],
  ])("that %s is found out", async (_, change) => {
    const { github } = await start();
    expect(wrongWith(github, change)).not.toEqual([]);
  });

  it("of a status that GitHub never gives is found out", () => {
    expect(checkerFor("2022-11-28").response("GET", pullPath, 204, undefined)).not.toEqual([]);
    expect(checkerFor("2022-11-28").response("GET", pullPath, 404, { message: 1 })).not.toEqual([]);
  });

  it("follows the version that was asked for", async () => {
    const { github, pull } = await start();
    const path = "/repos/{owner}/{repo}/issues/{issue_number}";
    const { assignee, ...later } = JSON.parse(JSON.stringify(issueJson(github.state, pull)));
    expect(assignee).toBeNull();
    expect(checkerFor("2026-03-10").response("GET", path, 200, later)).toEqual([]);
    expect(checkerFor("2026-03-10").response("GET", path, 200, { ...later, assignee })).not.toEqual([]);
    expect(checkerFor("2022-11-28").response("GET", path, 200, later)).not.toEqual([]);
  });

  it("is served in the version that was asked for", async () => {
    const { github } = await start();
    const ofVersion = async (version: string) => {
      const headers = {
        authorization: `Bearer ${github.state.token.value}`,
        "x-github-api-version": version,
      };
      return fetch(`${github.url}/repos/octo-org/octo-repo/pulls/1`, { headers });
    };
    expect(await (await ofVersion("2022-11-28")).json()).toHaveProperty("merge_commit_sha");
    expect(await (await ofVersion("2026-03-10")).json()).not.toHaveProperty("merge_commit_sha");
    expect((await ofVersion("2020-01-01")).status).toBe(400);
  });
});

describe("an event of the timeline", () => {
  it("is held against the schema of its own kind", async () => {
    const { github, pull, eve } = await start();
    github.event(pull, "labeled", eve, { label: { name: "without colour" } });
    await ask(github, "GET issues/1/timeline");
    expect(github.takeViolations()).toEqual([
      expect.stringContaining("labeled-issue-event: /label must have required property 'color'"),
    ]);
  });

  it("of another kind may have details of its own", async () => {
    const { github, pull, eve } = await start();
    github.event(pull, "renamed", eve, { rename: { from: "one", to: "two" } });
    github.event(pull, "locked", eve, { lock_reason: null });
    github.event(pull, "mentioned", null);
    expect((await ask(github, "GET issues/1/timeline")).body).toHaveLength(4);
  });
});

describe("a request", () => {
  it.each([
    ["to nowhere", "GET pulls/1/nothing", undefined],
    ["with a label that is not encoded", "GET labels/mcp-lock/ok", undefined],
    ["with an unknown parameter", "GET issues/1/timeline?size=100", undefined],
    ["with a parameter of another type", "GET issues/1/timeline?page=two", undefined],
    ["with a value that is not to choose", "GET issues?state=merged", undefined],
    ["with an unknown member", "POST labels", { name: "x", colour: "red" }],
    ["with a member of another type", "POST issues/1/labels", { labels: "x" }],
    ["without its body", "POST labels", undefined],
    ["with a body where none is", "DELETE issues/1/labels/x", { labels: [] }],
    ["with an unknown question", "POST /graphql", { query: "{ viewer { email } }" }],
  ] as const)("%s is found out", async (_, request, body) => {
    const { github } = await start();
    await ask(github, request, body);
    expect(github.takeViolations()).not.toEqual([]);
  });
});
