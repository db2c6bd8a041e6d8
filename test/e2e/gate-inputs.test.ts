import { symlinkSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { approvedScene } from "../support/gate-approved.ts";
import { codeIn } from "../support/gate-report.ts";
import { gateScene, type SceneOptions, verdictOf } from "../support/gate-scene.ts";
import { dispatchEvent, otherEvent, scheduleEvent } from "../support/github/events.ts";
import type { FakeGitHub } from "../support/github/github.ts";
import type { RunResult } from "../support/github/runner.ts";
import { makeRepository } from "../support/repository.ts";

const outcome = (result: RunResult) => `${verdictOf(result)} ${codeIn(result)}`;

const asIs: SceneOptions = {};
const unchanged: SceneOptions = { change: { "docs/a.md": "x" } };
const denied: SceneOptions = { change: { "mcp-lock.json": null } };
const broken: SceneOptions = { change: { "mcp-lock.json": "{" } };

describe("the input fail-on", () => {
  it.each<[string, string, SceneOptions, string]>([
    ["approve", "what needs an approval", asIs, "blocked 1"],
    ["approve", "what is refused", denied, "blocked 1"],
    ["deny", "what needs an approval", asIs, "blocked 0"],
    ["deny", "what is refused", denied, "blocked 1"],
    ["deny", "what cannot be read", broken, "error 2"],
    ["never", "what needs an approval", asIs, "blocked 0"],
    ["never", "what is refused", denied, "blocked 0"],
    ["never", "what cannot be read", broken, "error 2"],
  ])("%s, of %s: %#", async (failOn, _, options, expected) => {
    const { run } = await gateScene(options);
    expect(verdictOf(await run({ inputs: { "fail-on": failOn } }))).toBe(expected);
  });
});

describe("the input comment", () => {
  it.each<[string, string, SceneOptions, number]>([
    ["changes", "a change", asIs, 1],
    ["changes", "nothing", unchanged, 0],
    ["always", "a change", asIs, 1],
    ["always", "nothing", unchanged, 1],
    ["never", "a change", asIs, 0],
    ["never", "nothing", unchanged, 0],
  ])("%s, of %s: %#", async (comment, _, options, expected) => {
    const { run, pull } = await gateScene(options);
    await run({ inputs: { comment } });
    expect(pull.comments.length).toBe(expected);
  });

  it("never still has the label made", async () => {
    const { run, github } = await gateScene();
    const { outputs } = await run({ inputs: { comment: "never" } });
    expect(github.state.labels.map(({ name }) => name)).toContain(outputs.get("approval-label"));
  });
});

describe("an input", () => {
  it.each<[string, string]>([
    ["mode", "approve"],
    ["mode", "GATE"],
    ["comment", "sometimes"],
    ["fail-on", "warn"],
    ["lockfile", "../mcp-lock.json"],
    ["lockfile", "/mcp-lock.json"],
    ["lockfile", "a/../../mcp-lock.json"],
    ["policy", "..\\mcp-lock.policy.json"],
    ["working-directory", "C:\\app"],
    ["github-token", ""],
  ])("is an error, and nothing is asked, when %s is %j", async (name, value) => {
    const { run } = await approvedScene();
    const result = await run({ inputs: { [name]: value } });
    expect([outcome(result), result.requests]).toEqual(["error 2 ACTION_INPUT", []]);
  });

  it("is an error when the token is not one", async () => {
    const { run } = await approvedScene();
    expect(outcome(await run({ inputs: { "github-token": "ghs_other" } }))).toBe("error 2 GITHUB_API");
  });

  it("may have blanks around it", async () => {
    const { run } = await gateScene();
    expect(verdictOf(await run({ inputs: { "fail-on": " never\n", comment: " " } }))).toBe("blocked 0");
  });

  it("is an error when there is no lockfile of that name on either side, and servers are declared", async () => {
    const { run } = await gateScene();
    expect(verdictOf(await run({ inputs: { lockfile: "other.json" } }))).toBe("blocked 1");
  });
});

describe("an event that is no pull request", () => {
  it.each<[string, (github: FakeGitHub) => ReturnType<typeof scheduleEvent>]>([
    ["push", (github) => otherEvent(github, "push")],
    ["issue_comment", (github) => otherEvent(github, "issue_comment")],
    ["pull_request_review", (github) => otherEvent(github, "pull_request_review")],
    ["workflow_run", (github) => otherEvent(github, "workflow_run")],
    ["workflow_dispatch", (github) => dispatchEvent(github, github.user("somebody", "admin"))],
    ["schedule", (github) => scheduleEvent(github)],
    ["no name", (github) => otherEvent(github, "")],
  ])("is an error: %s", async (_, eventOf) => {
    const { run, github } = await approvedScene();
    const result = await run({ event: eventOf(github) });
    expect([outcome(result), result.requests]).toEqual(["error 2 ACTION_EVENT", []]);
    expect(result.stdout).toContain("| hint: it runs on pull_request, pull_request_target and merge_group");
  });

  it.each<[string, Record<string, string>]>([
    ["the payload is missing", { GITHUB_EVENT_PATH: "/nowhere/event.json" }],
    ["the payload is no JSON", { GITHUB_EVENT_PATH: import.meta.filename }],
    ["the payload is of another event", { GITHUB_EVENT_NAME: "merge_group" }],
    ["the repository has no name", { GITHUB_REPOSITORY: "" }],
    ["the repository's name leads elsewhere", { GITHUB_REPOSITORY: "octo-org/../octo-repo" }],
  ])("is an error when %s", async (_, env) => {
    const { run } = await approvedScene();
    expect(outcome(await run({ env }))).toBe("error 2 ACTION_EVENT");
  });
});

describe("the file of the input sarif-file", () => {
  const sarifRun = async (name: string, workspace = makeRepository()) => {
    const { run } = await gateScene();
    return run({ inputs: { "sarif-file": name }, workspace });
  };

  it("holds the findings, at their places in the lockfile", async () => {
    const { outputs, workspace } = await sarifRun("findings.sarif");
    const [{ results }] = JSON.parse(workspace.read("findings.sarif")).runs;
    expect(results).toMatchObject([
      {
        ruleId: "description-changed",
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: "mcp-lock.json" },
            },
          },
        ],
      },
    ]);
    expect(outputs.get("sarif-file")).toBe(workspace.path("findings.sarif"));
  });

  it("may lie in the temporary folder", async () => {
    const elsewhere = makeRepository();
    const { run } = await gateScene();
    const path = elsewhere.path("findings.sarif");
    const inputs = { "sarif-file": path };
    const { outputs } = await run({ inputs, env: { RUNNER_TEMP: elsewhere.root } });
    expect(outputs.get("sarif-file")).toBe(path);
    expect(elsewhere.read("findings.sarif")).toContain("description-changed");
  });

  it.each([
    ["above", "../"],
    ["at an absolute path", ""],
  ])("is refused %s the workspace", async (_, way) => {
    const elsewhere = makeRepository();
    const name = way === "" ? elsewhere.path("a.sarif") : `${way}${elsewhere.root.split("/").at(-1)}/a.sarif`;
    const result = await sarifRun(name);
    expect([verdictOf(result), result.outputs.get("sarif-file")]).toEqual(["blocked 1", undefined]);
    expect(result.stdout).toContain("| warning: the input sarif-file leads out of the workspace");
    expect(() => elsewhere.read("a.sarif")).toThrow("ENOENT");
  });

  it("is refused behind a link that leads out of the workspace", async () => {
    const elsewhere = makeRepository();
    const workspace = makeRepository();
    symlinkSync(elsewhere.root, workspace.path("out"));
    const result = await sarifRun("out/a.sarif", workspace);
    expect(result.stdout).toContain("| warning: the input sarif-file leads out of the workspace");
    expect(() => elsewhere.read("a.sarif")).toThrow("ENOENT");
  });

  it("is no reason to fail when its folder is missing", async () => {
    const result = await sarifRun("missing/a.sarif");
    expect(verdictOf(result)).toBe("blocked 1");
    expect(result.stdout).toMatch(/^\| warning: .*missing/m);
  });
});
