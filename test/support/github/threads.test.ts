import { describe, expect, it } from "vitest";
import { ask } from "./ask.ts";
import { startGitHub } from "./github.ts";

async function start() {
  const github = await startGitHub();
  const ada = github.user("ada", "write");
  const eve = github.user("eve");
  const head = github.change(github.tip(), { "mcp-lock.json": "{}\n" }, { author: eve });
  const pull = github.pull({ author: eve, head });
  return { github, ada, pull };
}

describe("labels", () => {
  const name = "mcp-lock/ok:0123456789abcdef";
  const path = `labels/${encodeURIComponent(name)}`;

  it("are made, found in any case, renamed everywhere and deleted everywhere", async () => {
    const { github, pull } = await start();
    expect((await ask(github, "POST labels", { name, description: "for #1" })).status).toBe(201);
    expect((await ask(github, `POST issues/1/labels`, { labels: [name] })).body).toMatchObject([{ name }]);
    expect((await ask(github, `GET ${path.toUpperCase().replace("LABELS", "labels")}`)).body).toMatchObject({
      name,
    });
    expect((await ask(github, `PATCH ${path}`, { new_name: "other" })).body).toMatchObject({ name: "other" });
    expect((await ask(github, "GET pulls/1")).body).toMatchObject({ labels: [{ name: "other" }] });
    expect((await ask(github, "DELETE labels/other")).status).toBe(204);
    expect((await ask(github, "GET issues/1/labels")).body).toEqual([]);
    expect(pull.timeline.map(({ event }) => event)).toEqual(["committed", "labeled"]);
  });

  it("are put on and taken off by the token's user", async () => {
    const { github } = await start();
    await ask(github, "POST issues/1/labels", { labels: [name, name.toUpperCase()] });
    await ask(github, `DELETE issues/1/${path}`);
    expect((await ask(github, `DELETE issues/1/${path}`)).status).toBe(404);
    expect((await ask(github, "GET issues/1/timeline")).body).toMatchObject([
      { event: "committed" },
      {
        event: "labeled",
        actor: { login: "github-actions[bot]", type: "Bot" },
        performed_via_github_app: { slug: "github-actions" },
      },
      { event: "unlabeled" },
    ]);
  });

  it("are set at once", async () => {
    const { github, pull, ada } = await start();
    github.label(pull, "old", ada);
    github.label(pull, "kept", ada);
    expect((await ask(github, "PUT issues/1/labels", { labels: ["kept", "new"] })).body).toMatchObject([
      { name: "kept" },
      { name: "new" },
    ]);
    expect((await ask(github, "PUT issues/1/labels", { labels: [] })).body).toEqual([]);
  });

  it.each([
    ["too long a name", { name: "x".repeat(51) }],
    ["too long a description", { name: "y", description: "x".repeat(101) }],
    ["the name of another", { name: "TAKEN" }],
    ["no name", { name: "" }],
  ])("may not have %s", async (_, label) => {
    const { github } = await start();
    github.makeLabel("taken");
    expect((await ask(github, "POST labels", label)).status).toBe(422);
  });
});

describe("comments", () => {
  it("are made, changed and deleted", async () => {
    const { github, pull } = await start();
    const made = await ask(github, "POST issues/1/comments", { body: "x".repeat(65_536) });
    expect(made.body).toMatchObject({ user: { login: "github-actions[bot]" } });
    const path = `issues/comments/${pull.comments[0]?.id}`;
    expect(made.headers.get("location")).toBe(`${github.url}/repos/octo-org/octo-repo/${path}`);
    expect((await ask(github, `PATCH ${path}`, { body: "changed" })).body).toMatchObject({ body: "changed" });
    expect((await ask(github, `DELETE ${path}`)).status).toBe(204);
    expect((await ask(github, "GET issues/1/comments")).body).toEqual([]);
  });

  it("are not endless", async () => {
    const { github } = await start();
    const tooLong = await ask(github, "POST issues/1/comments", { body: "x".repeat(65_537) });
    expect(tooLong.status).toBe(422);
  });
});

describe("issues", () => {
  it("are opened, found by label and state, and closed", async () => {
    const { github } = await start();
    github.state.token.permissions.issues = "write";
    const made = await ask(github, "POST issues", { title: "Drift", body: "…", labels: ["mcp-lock: drift"] });
    expect(made.body).toMatchObject({ number: 2, state: "open", labels: [{ name: "mcp-lock: drift" }] });
    expect((await ask(github, "GET issues?labels=mcp-lock:%20drift&state=open")).body).toMatchObject([
      { number: 2 },
    ]);
    expect((await ask(github, "PATCH issues/2", { state: "closed", body: "gone" })).body).toMatchObject({
      state: "closed",
      state_reason: "completed",
    });
    expect((await ask(github, "GET issues")).body).toMatchObject([{ number: 1, pull_request: {} }]);
  });
});
