import { describe, expect, it } from "vitest";
import { ask } from "./ask.ts";
import { startGitHub } from "./github.ts";

/** A pull request of eve's with one commit, and a maintainer. */
async function start() {
  const github = await startGitHub();
  const ada = github.user("ada", "maintain");
  const eve = github.user("Eve", "triage");
  const head = github.change(github.tip(), { "mcp-lock.json": "{}\n" }, { author: eve });
  const pull = github.pull({ author: eve, head, fork: github.fork(eve) });
  return { github, ada, eve, pull, head };
}

/** The addresses of a Link header by what they lead to. */
function linksOf(headers: Headers): Record<string, string> {
  const links = [...(headers.get("link") ?? "").matchAll(/<([^>]+)>; rel="(\w+)"/g)];
  return Object.fromEntries(links.map(([, address = "", rel = ""]) => [rel, address]));
}

describe("pages", () => {
  it("are thirty long, and lead to one another by the repository's id", async () => {
    const { github, pull, ada } = await start();
    for (let number = 0; number < 70; number += 1) github.event(pull, "subscribed", ada);
    const first = await ask(github, "GET issues/1/timeline");
    expect(first.body).toHaveLength(30);
    const { next = "", last } = linksOf(first.headers);
    expect(next).toBe(`${github.url}/repositories/${github.state.repository.id}/issues/1/timeline?page=2`);
    expect(last).toMatch(/page=3$/);
    const second = await ask(github, `GET ${next}`);
    expect(Object.keys(linksOf(second.headers))).toEqual(["prev", "next", "last", "first"]);
    const third = await ask(github, `GET ${linksOf(second.headers)["next"]}`);
    expect(third.body).toHaveLength(11);
    expect(Object.keys(linksOf(third.headers))).toEqual(["prev", "first"]);
  });

  it("are never longer than a hundred", async () => {
    const { github, pull, ada } = await start();
    for (let number = 0; number < 110; number += 1) github.event(pull, "subscribed", ada);
    const { body, headers } = await ask(github, "GET issues/1/timeline?per_page=1000");
    expect(body).toHaveLength(100);
    expect(linksOf(headers)["next"]).toMatch(/per_page=1000&page=2$/);
  });

  it("have no links when there is but one", async () => {
    const { github } = await start();
    expect((await ask(github, "GET issues/1/timeline")).headers.get("link")).toBeNull();
  });
});

describe("permissions", () => {
  it.each([
    ["admin", "admin"],
    ["maintain", "write"],
    ["write", "write"],
    ["triage", "read"],
    ["read", "read"],
    ["none", "none"],
  ] as const)("calls %s %s", async (permission, legacy) => {
    const github = await startGitHub();
    const user = github.user("someone", permission);
    expect((await ask(github, "GET collaborators/SomeOne/permission")).body).toMatchObject({
      permission: legacy,
      role_name: permission,
      user: { id: user.id, login: "someone", type: "User" },
    });
  });

  it("knows bots and strangers for no users", async () => {
    const github = await startGitHub();
    github.bot("helper[bot]");
    for (const login of ["helper%5Bbot%5D", "stranger"])
      expect((await ask(github, `GET collaborators/${login}/permission`)).status).toBe(404);
  });

  it("follows an account that is renamed", async () => {
    const { github, ada } = await start();
    ada.login = "lovelace";
    const mallory = github.user("ada", "read");
    const answers = [
      await ask(github, "GET collaborators/lovelace/permission"),
      await ask(github, "GET collaborators/ada/permission"),
    ];
    expect(answers).toMatchObject([
      { body: { user: { id: ada.id } } },
      { body: { user: { id: mallory.id } } },
    ]);
  });
});

describe("teams", () => {
  it("tell members from others, but only to a token that may read them", async () => {
    const { github, ada } = await start();
    github.team("octo-org/security", [ada]);
    const member = "GET /orgs/octo-org/teams/security/memberships/ada";
    expect((await ask(github, member)).status).toBe(404);
    github.state.token.permissions.members = "read";
    expect((await ask(github, member)).body).toMatchObject({ state: "active" });
    expect((await ask(github, "GET /orgs/octo-org/teams/security/memberships/eve")).status).toBe(404);
  });
});

describe("a token", () => {
  it("is asked for", async () => {
    const { github } = await start();
    github.state.token.value = "another";
    const headers = { authorization: "Bearer wrong" };
    const url = `${github.url}/repos/octo-org/octo-repo`;
    expect((await fetch(url)).status).toBe(401);
    expect((await fetch(url, { headers })).status).toBe(401);
    expect((await ask(github, "GET pulls/1")).status).toBe(200);
  });

  it("that only reads is refused to write", async () => {
    const { github } = await start();
    github.state.token.permissions["pull-requests"] = "read";
    const answers = [
      await ask(github, "POST issues/1/labels", { labels: ["x"] }),
      await ask(github, "POST labels", { name: "x" }),
      await ask(github, "POST issues/1/comments", { body: "x" }),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(403);
      expect(body).toMatchObject({ message: "Resource not accessible by integration" });
    }
  });

  it("for pull requests does not write to issues", async () => {
    const { github, ada } = await start();
    const issue = github.issue(ada);
    expect((await ask(github, `POST issues/${issue.number}/comments`, { body: "x" })).status).toBe(403);
    expect((await ask(github, "POST issues/1/comments", { body: "x" })).status).toBe(201);
  });

  it("tells who it is", async () => {
    const { github } = await start();
    const { body } = await ask(github, "POST /graphql", { query: "query { viewer { login } }" });
    expect(body).toEqual({ data: { viewer: { login: "github-actions[bot]" } } });
  });
});

describe("a pull request", () => {
  it("is not for a token that may not read them", async () => {
    const { github } = await start();
    github.state.token.permissions["pull-requests"] = "none";
    github.state.token.permissions.contents = "none";
    for (const path of ["pulls/1", "issues/1/timeline", "git/trees/main"])
      expect((await ask(github, `GET ${path}`)).status).toBe(403);
  });

  it("names a base that is live, or the one at its last push", async () => {
    const { github, pull } = await start();
    const old = github.tip();
    const next = github.change(old, { other: "1" });
    github.moveBase(next);
    expect((await ask(github, "GET pulls/1")).body).toMatchObject({ base: { ref: "main", sha: next } });
    github.state.settings.baseSha = "recorded";
    expect((await ask(github, "GET pulls/1")).body).toMatchObject({ base: { ref: "main", sha: old } });
    github.push(pull, github.change(pull.head.sha, { more: "1" }));
    expect((await ask(github, "GET pulls/1")).body).toMatchObject({ base: { sha: next }, commits: 2 });
    expect((await ask(github, "GET git/ref/heads/main")).body).toMatchObject({ object: { sha: next } });
  });

  it("outlives its fork", async () => {
    const { github, pull } = await start();
    expect((await ask(github, "GET pulls/1")).body).toMatchObject({ head: { repo: { fork: true } } });
    pull.head.repo = null;
    expect((await ask(github, "GET pulls/1")).body).toMatchObject({
      head: { repo: null, sha: pull.head.sha },
    });
  });

  it("is found by its commits until they are merged, and then again", async () => {
    const { github, pull, head } = await start();
    const other = github.pull({ author: pull.author, head });
    const holders = async () => (await ask(github, `GET commits/${head}/pulls`)).body;
    expect(await holders()).toMatchObject([{ number: 1 }, { number: other.number }]);
    github.merge(pull);
    expect(await holders()).toMatchObject([{ number: 1, merged_at: pull.mergedAt }]);
  });

  it("lists 250 of its commits, and a comparison all of them", async () => {
    const { github, pull } = await start();
    let head = pull.head.sha;
    for (let number = 0; number < 259; number += 1) head = github.change(head, { count: String(number) });
    github.push(pull, head);
    expect(linksOf((await ask(github, "GET pulls/1/commits?per_page=100")).headers)["last"]).toMatch(
      /page=3$/,
    );
    expect((await ask(github, "GET pulls/1/commits?per_page=100&page=3")).body).toHaveLength(50);
    const compare = `compare/${github.tip()}...${head}`;
    const whole = await ask(github, `GET ${compare}`);
    expect(whole.body).toMatchObject({ total_commits: 260, status: "ahead" });
    const last = await ask(github, `GET ${compare}?per_page=100&page=3`);
    const first = await ask(github, `GET ${linksOf(last.headers)["first"]}`);
    expect(first.body).toMatchObject({ commits: { length: 100 }, files: [{}, {}] });
    expect(last.body).not.toHaveProperty("files");
    expect(last.body).toMatchObject({ total_commits: 260, commits: { length: 60 } });
  });

  it("has a timeline of labels with the names that they had then", async () => {
    const { github, pull, ada } = await start();
    github.label(pull, "good", ada);
    github.renameLabel("good", "better");
    github.unlabel(pull, "better", null, { intent: { rationale: null, confidence: "HIGH" } });
    const { body } = await ask(github, "GET issues/1/timeline");
    expect(body).toMatchObject([
      { event: "committed", sha: pull.head.sha },
      { event: "labeled", label: { name: "good" }, actor: { id: ada.id }, performed_via_github_app: null },
      { event: "unlabeled", label: { name: "better" }, actor: null, intent: { confidence: "HIGH" } },
    ]);
  });

  it("knows events of one second", async () => {
    const { github, pull, ada } = await start();
    github.state.clock.sameSecond(() => {
      github.label(pull, "x", ada);
      github.unlabel(pull, "x", ada);
    });
    const [on, off] = pull.timeline.slice(-2);
    expect(on?.createdAt).toBe(off?.createdAt);
    github.label(pull, "x", ada);
    expect(pull.timeline.at(-1)?.createdAt).not.toBe(off?.createdAt);
  });
});
