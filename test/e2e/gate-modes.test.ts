import { describe, expect, it } from "vitest";
import { codeIn } from "../support/gate-report.ts";
import { declared, gateScene, lockBefore, verdictOf } from "../support/gate-scene.ts";
import { otherEvent, scheduleEvent } from "../support/github/events.ts";
import type { FakeGitHub } from "../support/github/github.ts";
import type { RunResult } from "../support/github/runner.ts";
import { makeRepository } from "../support/repository.ts";

const outcome = (result: RunResult) => `${verdictOf(result)} ${codeIn(result)}`;

describe("the action in mode verify", () => {
  const asLocked = { ".mcp.json": declared, "mcp-lock.json": lockBefore };
  const edited = { ...asLocked, ".mcp.json": declared.replace("--folder", "--all") };

  const verify = async (files: Record<string, string>, inputs: Record<string, string> = {}) => {
    const { run } = await gateScene();
    const workspace = makeRepository(files);
    return run({ workspace, inputs: { mode: "verify", depth: "declared", ...inputs } });
  };

  it.each<[string, Record<string, string>, string]>([
    ["what is as locked", asLocked, "pass 0 null"],
    ["what is not as locked", edited, "blocked 1 null"],
    ["a workspace without a lockfile", { ".mcp.json": declared }, "error 2 LOCK_MISSING"],
    ["a workspace without anything", {}, "error 2 NO_CLIENT_FILE"],
    ["a lockfile that is broken", { ...asLocked, "mcp-lock.json": "{" }, "error 2 JSON_SYNTAX"],
    ["a policy that is broken", { ...asLocked, "mcp-lock.policy.json": "[]" }, "error 2 POLICY_INVALID"],
  ])("judges %s, and asks GitHub nothing", async (_, files, expected) => {
    const result = await verify(files);
    expect([outcome(result), result.requests]).toEqual([expected, []]);
  });

  it("looks at another folder", async () => {
    const files = Object.fromEntries(Object.entries(edited).map(([path, text]) => [`app/${path}`, text]));
    const inputs = { "working-directory": "app" };
    expect(outcome(await verify({ ...asLocked, ...files }))).toBe("pass 0 null");
    expect(outcome(await verify({ ...asLocked, ...files }, inputs))).toBe("blocked 1 null");
  });

  it("writes its report, its summary and the SARIF file", async () => {
    const result = await verify(edited, { "sarif-file": "a.sarif" });
    expect(JSON.parse(result.temp.read("mcp-lock-report.json"))).toMatchObject({
      command: "verify",
      outcome: "fail",
    });
    expect(JSON.parse(result.workspace.read("a.sarif"))).toMatchObject({ version: "2.1.0" });
    expect(result.summary).toContain("`notes`");
    expect(result.outputs.get("findings")).not.toBe("0");
  });

  it.each([
    ["deny", "blocked 0"],
    ["never", "blocked 0"],
  ])("fails as fail-on says: %s", async (failOn, expected) => {
    expect(verdictOf(await verify(edited, { "fail-on": failOn }))).toBe(expected);
  });

  it.each([
    ["depth", "deep"],
    ["shard", "3/2"],
    ["sandbox", "maybe"],
    ["allow-local", "yes"],
  ])("is an error when %s is %s", async (name, value) => {
    expect(verdictOf(await verify(asLocked, { [name]: value }))).toBe("error 2");
  });

  it("runs on any event, and without a token", async () => {
    const { run, github } = await gateScene();
    const inputs = { mode: "verify", depth: "declared", "github-token": "" };
    const result = await run({
      event: otherEvent(github, "push"),
      workspace: makeRepository(asLocked),
      inputs,
    });
    expect(verdictOf(result)).toBe("pass 0");
  });
});

describe("the action in mode monitor", () => {
  const label = "mcp-lock: drift";

  const monitorScene = async () => {
    const { github, run, maintainer, pull } = await gateScene();
    github.state.token.permissions.issues = "write";
    const event = scheduleEvent(github);
    return {
      github,
      maintainer,
      pull,
      monitor: (outcome: string) => run({ event, inputs: { mode: "monitor", outcome } }),
    };
  };
  const issuesOf = ({ state }: FakeGitHub) =>
    [...state.issues.values()].filter(({ kind }) => kind === "issue");

  it.each([
    ["failure/blocked", "MCP servers are not what was locked"],
    ["success/blocked", "MCP servers are not what was locked"],
    ["failure/error", "MCP servers could not be checked"],
    ["failure/pass", "MCP servers could not be checked"],
    ["cancelled/pass", "MCP servers could not be checked"],
    ["skipped/", "MCP servers could not be checked"],
    ["success/", "MCP servers could not be checked"],
    ["", "MCP servers could not be checked"],
    ["success/pass ::notice::", "MCP servers could not be checked"],
  ])("opens an issue when verify ended with %j", async (ended, title) => {
    const { github, monitor } = await monitorScene();
    expect((await monitor(ended)).code).toBe(0);
    expect(issuesOf(github)).toMatchObject([{ title, state: "open", labels: [{ name: label }] }]);
  });

  it("opens none when verify passed", async () => {
    const { github, monitor } = await monitorScene();
    expect(verdictOf(await monitor("success/pass"))).toBe("pass 0");
    expect(issuesOf(github)).toEqual([]);
  });

  it("keeps to one issue, brings it up to date, and closes it at last", async () => {
    const { github, monitor } = await monitorScene();
    await monitor("failure/blocked");
    await monitor("failure/error");
    expect(issuesOf(github)).toMatchObject([{ title: "MCP servers could not be checked", state: "open" }]);
    await monitor("success/pass");
    expect(issuesOf(github)).toMatchObject([{ state: "closed", stateReason: "completed" }]);
    await monitor("failure/blocked");
    expect(issuesOf(github)).toMatchObject([{ state: "closed" }, { state: "open" }]);
  });

  it.each(["failure/blocked", "success/pass"])("leaves the issues of others alone at %s", async (ended) => {
    const { github, maintainer, monitor } = await monitorScene();
    const body = "<!-- mcp-lock: drift -->\nAll servers are as locked.";
    const foreign = github.issue(maintainer, { title: "Mine", body });
    github.label(foreign, label, maintainer);
    const { requests } = await monitor(ended);
    expect(foreign).toMatchObject({ title: "Mine", body, state: "open" });
    expect(requests.filter(({ path }) => path.includes(`/issues/${foreign.number}`))).toEqual([]);
  });

  it("takes no pull request for its issue", async () => {
    const { github, pull, maintainer, monitor } = await monitorScene();
    pull.author = github.state.token.user;
    pull.body = "<!-- mcp-lock: drift -->\n";
    github.label(pull, label, maintainer);
    await monitor("success/pass");
    await monitor("failure/blocked");
    expect([pull.state, issuesOf(github).length]).toEqual(["open", 1]);
  });

  it("leaves its own token's other issues alone", async () => {
    const { github, maintainer, monitor } = await monitorScene();
    const other = github.issue(github.state.token.user, {
      title: "Stale",
      body: "See <!-- mcp-lock: drift -->\n",
    });
    github.label(other, label, maintainer);
    await monitor("success/pass");
    expect(other).toMatchObject({ title: "Stale", state: "open" });
  });

  it("finds its issue on the second page", async () => {
    const { github, maintainer, monitor } = await monitorScene();
    await monitor("failure/blocked");
    for (let count = 0; count < 100; count++) github.label(github.issue(maintainer), label, maintainer);
    const { requests } = await monitor("success/pass");
    expect(requests.filter(({ path }) => path.includes("page=2")).length).toBe(1);
    expect(issuesOf(github)[0]?.state).toBe("closed");
  });

  it("links to the run", async () => {
    const { github, monitor } = await monitorScene();
    await monitor("failure/blocked");
    const run = "https://github.com/octo-org/octo-repo/actions/runs/10123456789";
    expect(issuesOf(github)[0]?.body).toContain(`[this run](${run})`);
  });

  it.each<[string, string]>([
    ["the issues cannot be listed", "GET "],
    ["no issue can be opened", "POST "],
  ])("is an error when %s", async (_, request) => {
    const { github, monitor } = await monitorScene();
    github.fail(request, { status: 403 });
    expect(outcome(await monitor("failure/blocked"))).toBe("error 2 GITHUB_API");
  });
});
