import { describe, expect, it } from "vitest";
import { approvedScene } from "../support/gate-approved.ts";
import { reportIn } from "../support/gate-report.ts";
import { declared, gateScene, type SceneOptions } from "../support/gate-scene.ts";
import { mergeGroupEvent } from "../support/github/events.ts";

const asIs: SceneOptions = {};
const unchanged: SceneOptions = { change: { "docs/a.md": "x" } };
const denied: SceneOptions = { change: { "mcp-lock.json": null } };
const broken: SceneOptions = { change: { "mcp-lock.json": "{" } };

describe("the record of a decision", () => {
  it.each<[string, () => Promise<{ run: Awaited<ReturnType<typeof gateScene>>["run"] }>, string]>([
    ["approved", approvedScene, "pass"],
    ["not approved", () => gateScene(asIs), "fail"],
    ["refused", () => gateScene(denied), "fail"],
    ["not to be judged", () => gateScene(broken), "incomplete"],
  ])("stands in a report whose outcome is that of what is %s", async (_, scene, outcome) => {
    expect(reportIn(await (await scene()).run()).outcome).toBe(outcome);
  });

  it("stands in the report and in the summary", async () => {
    const scene = await approvedScene();
    const result = await scene.run();
    const { approval } = reportIn(result);
    expect(approval).toEqual({
      recordVersion: 1,
      repository: "octo-org/octo-repo",
      pullRequest: scene.pull.number,
      baseSha: scene.base,
      headSha: scene.pull.head.sha,
      changeDigest: result.outputs.get("change-digest"),
      policyDigest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      verdict: "pass",
      reason: "approved",
      approvals: [
        {
          pullRequest: scene.pull.number,
          id: scene.maintainer.id,
          login: "maintainer",
          permission: "write",
          event: scene.pull.timeline.findLast(({ event }) => event === "labeled")?.id,
          at: scene.pull.timeline.findLast(({ event }) => event === "labeled")?.createdAt,
        },
      ],
    });
    const [, record = ""] = /```json\n(.*?)\n```/s.exec(result.summary) ?? [];
    expect(JSON.parse(record)).toEqual(approval);
  });

  it("holds the approvals of all pull requests of a merge group", async () => {
    const scene = await approvedScene();
    const { baseSha, headSha, ...group } = scene.github.mergeGroup([scene.pull]);
    const event = mergeGroupEvent(scene.github, { baseSha, headSha, ...group });
    expect(reportIn(await scene.run({ event })).approval).toMatchObject({
      pullRequest: null,
      baseSha,
      headSha,
      verdict: "pass",
      approvals: [{ pullRequest: scene.pull.number, id: scene.maintainer.id }],
    });
  });

  it.each<[string, SceneOptions, object]>([
    ["what is not approved", asIs, { verdict: "blocked", reason: "not-approved", approvals: [] }],
    ["what is refused", denied, { verdict: "blocked", reason: "refused", approvals: [] }],
    ["what changes nothing", unchanged, { verdict: "pass", reason: "nothing-to-approve", approvals: [] }],
    ["what cannot be read", broken, { verdict: "error", reason: null, approvals: [] }],
  ])("is made of %s", async (_, options, record) => {
    const { run } = await gateScene(options);
    expect(reportIn(await run()).approval).toMatchObject(record);
  });
});

describe("a secret", () => {
  it.each<[string, SceneOptions]>([
    ["a change", asIs],
    ["an error", broken],
  ])("is told nowhere after %s: the token", async (_, options) => {
    const { run, github, pull } = await gateScene(options);
    const result = await run({ inputs: { "sarif-file": "a.sarif" } });
    const { value } = github.state.token;
    expect(result.stdout.split("\n")[0]).toBe(`::add-mask::${value}`);
    const told = [
      result.stdout.split("\n").slice(1).join("\n"),
      result.stderr,
      result.summary,
      ...result.outputs.values(),
      ...[result.env, result.state].flatMap((values) => [...values.values()]),
      result.temp.read("mcp-lock-report.json"),
      result.workspace.read("a.sarif"),
      ...pull.comments.map(({ body }) => body),
    ];
    expect(told.filter((text) => text.includes(value))).toEqual([]);
  });

  it("is told nowhere: the value of an environment variable", async () => {
    const value = "correct-horse-battery-staple";
    const change = {
      ".mcp.json": declared.replace('"info"', `"${value}"`).replace("LOG_LEVEL", "LOG_TOKEN"),
    };
    const { run, pull } = await gateScene({ change });
    const result = await run();
    const told = [
      result.stdout,
      result.summary,
      result.temp.read("mcp-lock-report.json"),
      ...pull.comments.map(({ body }) => body),
    ];
    expect(result.outputs.get("verdict")).toBe("blocked");
    expect(told.filter((text) => text.includes("LOG_TOKEN")).length).toBeGreaterThan(2);
    expect(told.filter((text) => text.includes(value))).toEqual([]);
  });
});
