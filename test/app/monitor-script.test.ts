import { spawnSync } from "node:child_process";
import { chmodSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeRepository } from "../support/repository.ts";
import { workflowsFor } from "../support/workflows.ts";

const script = workflowsFor()
  .flatMap(({ jobs }) => Object.values(jobs))
  .flatMap(({ steps }) => steps)
  .flatMap(({ run }) => run ?? [])
  .join("\n");

/** Runs the script of the monitoring workflow with a `gh` that only notes how it was called. */
function told(outcome: string, open = "") {
  const repository = makeRepository({
    gh: `#!/bin/sh
printf '%s\\n' "$*" >> "$CALLS"
if [ "$1 $2" = "issue list" ]; then printf '%s' "$OPEN"; fi
`,
  });
  chmodSync(repository.path("gh"), 0o755);
  repository.write("calls", "");
  const { status } = spawnSync("bash", ["-e", "-c", script], {
    env: {
      PATH: `${repository.root}:/usr/bin:/bin`,
      CALLS: repository.path("calls"),
      OPEN: open,
      OUTCOME: outcome,
      RUN: "https://github.example/run/1",
    },
  });
  const calls = repository.read("calls").split("\n").filter(Boolean);
  return { status, calls: calls.filter((call) => !call.startsWith("issue list")) };
}

describe("the script of the monitoring workflow", () => {
  it("asks for the open issue that it wrote itself", () => {
    expect(script).toContain('gh issue list --state open --label "$label" --json number,author');
    expect(script).toContain("map(select(.author.is_bot))[0].number // empty");
  });

  it("opens an issue when a server has changed", () => {
    expect(told("failure/blocked")).toEqual({
      status: 0,
      calls: [
        expect.stringContaining("label create mcp-lock: drift --force"),
        expect.stringContaining("--body A server is not what was locked."),
      ],
    });
  });

  it("updates the issue that is open", () => {
    expect(told("failure/blocked", "7").calls).toEqual([
      "issue edit 7 --body A server is not what was locked. The summary of https://github.example/run/1 says more.",
    ]);
  });

  it("closes it when everything is as locked again", () => {
    expect(told("success/pass", "7").calls).toEqual([expect.stringMatching(/^issue close 7 --comment /)]);
  });

  it("does nothing when there is nothing to say", () => {
    expect(told("success/pass")).toEqual({ status: 0, calls: [] });
  });

  it.each([
    "failure/error",
    "failure/",
    "cancelled/",
    "skipped/",
    "success/",
    "success/error",
    "failure/pass",
  ])("takes %s for a look that could not be had, never for a pass", (outcome) => {
    expect(told(outcome).calls[1]).toContain("--body Not every server could be checked.");
  });

  it("repeats nothing that the other job says", () => {
    expect(JSON.stringify(told("failure/$(id) ::error::x @everyone").calls)).not.toMatch(/uid|everyone/);
  });
});
