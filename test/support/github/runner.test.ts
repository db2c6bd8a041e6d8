import { describe, expect, it } from "vitest";
import { makeRepository } from "../repository.ts";
import { parseCommands } from "../runner-log.ts";
import { scheduleEvent } from "./events.ts";
import { startGitHub } from "./github.ts";
import { runAction } from "./runner.ts";
import { parseValues } from "./runner-files.ts";

/** Runs a script in place of the action. */
async function run(script: string, inputs: Record<string, string> = {}, timeoutMs = 30_000) {
  const github = await startGitHub();
  const action = makeRepository({ "action.mjs": script }).path("action.mjs");
  return runAction({ action, github, event: scheduleEvent(github), inputs, timeoutMs });
}

describe("a run of the action", () => {
  it("has the runner's variables and no others", async () => {
    const { stdout } = await run("console.log(JSON.stringify(process.env))", {
      "fail-on": "deny",
      "a b": "1",
    });
    const env: Record<string, string> = JSON.parse(stdout);
    expect(env).toMatchObject({
      "INPUT_FAIL-ON": "deny",
      INPUT_A_B: "1",
      GITHUB_REPOSITORY: "octo-org/octo-repo",
      GITHUB_EVENT_NAME: "schedule",
      GITHUB_WORKFLOW_REF: "octo-org/octo-repo/.github/workflows/mcp-lock.yml@refs/heads/main",
    });
    const known = /^(?:INPUT|GITHUB|RUNNER)_|^(?:CI|HOME|PATH)$/;
    expect(Object.keys(env).filter((name) => !known.test(name))).toEqual([]);
  });

  it("reads its event, asks the API and leaves what it is to leave", async () => {
    const result = await run(`
      import { appendFileSync, readFileSync } from "node:fs";
      const { env } = process;
      const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, "utf8"));
      appendFileSync(env.GITHUB_OUTPUT, "schedule=" + event.schedule + "\\n");
      const headers = { authorization: "Bearer " + env["INPUT_GITHUB-TOKEN"] };
      const answer = await fetch(env.GITHUB_API_URL + "/repos/" + env.GITHUB_REPOSITORY, { headers });
      appendFileSync(env.GITHUB_STEP_SUMMARY, "# " + (await answer.json()).full_name);
      console.log("::error file=mcp-lock.json,line=3::no");
      process.exitCode = 3;
    `);
    expect(result).toMatchObject({
      code: 3,
      summary: "# octo-org/octo-repo",
      commands: [{ name: "error", properties: { file: "mcp-lock.json", line: "3" }, data: "no" }],
      requests: [{ method: "GET", path: "/repos/octo-org/octo-repo" }],
    });
    expect(Object.fromEntries(result.outputs)).toEqual({ schedule: "17 3 * * *" });
  });

  it("is killed when it does not end", async () => {
    expect((await run("setInterval(() => {}, 1000)", {}, 500)).code).toBeNull();
  });
});

describe("values in a file", () => {
  it.each([
    ["a=1\n\nb=x=y<<z", { a: "1", b: "x=y<<z" }],
    ["a<<END\none\ntwo\nEND\nb=2\n", { a: "one\ntwo", b: "2" }],
    ["a<<END\nEND", { a: "" }],
    ["a<<END\n\n\nEND", { a: "\n" }],
    ["a<<E=F\nx=1\nE=F\n", { a: "x=1" }],
    ["a=1\r\n", { a: "1\r" }],
  ])("are read from %j", (text, values) => {
    expect(Object.fromEntries(parseValues(text))).toEqual(values);
  });

  it.each(["a", "a<<", "<<END\nEND", "a<<END\n1\n", "a<<END\n1"])("are refused in %j", (text) => {
    expect(() => parseValues(text)).toThrow("Invalid");
  });
});

describe("commands in a log", () => {
  it("have names, properties and data", () => {
    const log = "x\n  ::warning file=a%2Cb%3Ac,title=50%25::one%0Atwo%25\ny ##[group a=1;b=%3B%5D]text%0D";
    expect(parseCommands(log)).toMatchObject([
      { name: "warning", properties: { file: "a,b:c", title: "50%" }, data: "one\ntwo%" },
      { name: "group", properties: { a: "1", b: ";]" }, data: "text\r" },
    ]);
  });

  it("are not what only looks like one", () => {
    expect(parseCommands("a ::error::no\n::error\n# #[error]no\n##[error")).toEqual([]);
  });
});
