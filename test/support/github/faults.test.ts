import { describe, expect, it } from "vitest";
import { ask } from "./ask.ts";
import { startGitHub } from "./github.ts";

async function start() {
  const github = await startGitHub();
  const eve = github.user("eve");
  const pull = github.pull({ author: eve, head: github.change(github.tip(), { file: "1" }) });
  const get = (path: string, signal?: AbortSignal) =>
    fetch(`${github.url}/repos/octo-org/octo-repo/${path}`, {
      headers: { authorization: `Bearer ${github.state.token.value}` },
      redirect: "manual",
      ...(signal === undefined ? {} : { signal }),
    });
  return { github, eve, pull, get };
}

describe("a fault", () => {
  it("is met by the requests that it is for, as often as it is to be", async () => {
    const { github } = await start();
    github.fail("GET /repos/octo-org/octo-repo/pulls", { status: 502 }, { times: 2 });
    github.fail(/timeline\?page=2$/, { status: 500, message: "no" });
    const statuses = [];
    for (const path of ["issues/1", "pulls/1", "pulls/1", "pulls/1", "issues/1/timeline"] as const)
      statuses.push((await ask(github, `GET ${path}`)).status);
    expect(statuses).toEqual([200, 502, 502, 200, 200]);
    expect((await ask(github, "GET issues/1/timeline?page=2")).body).toMatchObject({ message: "no" });
  });

  it("leaves undone what the request was to do", async () => {
    const { github, pull } = await start();
    github.fail("POST", { status: 403 });
    await ask(github, "POST issues/1/labels", { labels: ["x"] });
    expect(pull.labels).toEqual([]);
  });

  it("may be a limit", async () => {
    const { get, github } = await start();
    github.fail("pulls", { rateLimit: "primary", resetIn: 30 });
    github.fail("timeline", { rateLimit: "secondary", retryAfter: 2 });
    const { status, headers } = await get("pulls/1");
    expect([status, headers.get("x-ratelimit-remaining"), headers.get("retry-after")]).toEqual([
      403,
      "0",
      null,
    ]);
    expect(Number(headers.get("x-ratelimit-reset"))).toBeLessThanOrEqual(Date.now() / 1000 + 30);
    expect((await get("issues/1/timeline")).headers.get("retry-after")).toBe("2");
  });

  it("may be in the body", async () => {
    const { get, github } = await start();
    github.fail("pulls/1", { body: "html" }, { times: 1 });
    const html = await get("pulls/1");
    expect([html.status, html.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    github.fail("pulls/1", { body: "truncated" }, { times: 1 });
    await expect((await get("pulls/1")).json()).rejects.toThrow(SyntaxError);
    github.fail("pulls/1", { body: "empty" }, { times: 1 });
    expect(await (await get("pulls/1")).text()).toBe("");
    github.fail("pulls/1", { body: "html", status: 502 }, { times: 1 });
    const unicorn = await get("pulls/1");
    expect([unicorn.status, (await unicorn.text()).slice(0, 9)]).toEqual([502, "<!DOCTYPE"]);
    github.fail("pulls/1", { edit: () => [] }, { times: 1 });
    expect(await (await get("pulls/1")).json()).toEqual([]);
    expect(github.violations).toEqual([]);
  });

  it("may be of the connection", async () => {
    const { get, github } = await start();
    github.fail("pulls/1", { connection: "drop" }, { times: 1 });
    await expect(get("pulls/1")).rejects.toThrow("fetch failed");
    github.fail("pulls/1", { connection: "drop midway" }, { times: 1 });
    await expect(get("pulls/1").then((response) => response.text())).rejects.toThrow("terminated");
    for (const connection of ["hang", "drip"] as const) {
      github.fail("pulls/1", { connection }, { times: 1 });
      const answered = get("pulls/1", AbortSignal.timeout(300)).then((response) => response.text());
      await expect(answered).rejects.toThrow("aborted");
    }
  });

  it("may be a redirect", async () => {
    const { get, github } = await start();
    github.fail("/repos/", { redirect: "same origin" });
    const same = await get("issues/1/timeline?page=1");
    const { id } = github.state.repository;
    expect([same.status, same.headers.get("location")]).toEqual([
      301,
      `${github.url}/repositories/${id}/issues/1/timeline?page=1`,
    ]);
    expect((await ask(github, `GET ${same.headers.get("location")}`)).status).toBe(200);
  });

  it("may lead to another origin, which answers and remembers", async () => {
    const { get, github } = await start();
    github.fail("pulls/1", { redirect: "other origin", status: 307 });
    const { headers, status } = await get("pulls/1");
    expect(status).toBe(307);
    expect(headers.get("location")).toBe(`${github.otherOrigin}/repos/octo-org/octo-repo/pulls/1`);
    expect((await ask(github, `GET ${headers.get("location")}`)).body).toMatchObject({ number: 1 });
    expect(github.strayRequests).toMatchObject([
      { headers: { authorization: `Bearer ${github.state.token.value}` } },
    ]);
    github.fail("timeline", { next: "other origin" });
    expect((await get("issues/1/timeline")).headers.get("link")).toContain(`<${github.otherOrigin}/`);
  });

  it("may be that the pages never end", async () => {
    const { github } = await start();
    github.fail("timeline", { next: "endless" });
    let path = "issues/1/timeline?per_page=100";
    for (let page = 2; page < 6; page += 1) {
      const { headers } = await ask(github, `GET ${path}`);
      path = /<([^>]+)>; rel="next"/.exec(headers.get("link") ?? "")?.[1] ?? "";
      expect(path).toMatch(new RegExp(`per_page=100&page=${page}$`));
    }
  });
});

describe("a moment", () => {
  it("may come just before or just after an answer", async () => {
    const { github, eve, pull } = await start();
    github.before("/timeline", () => github.label(pull, "before", eve));
    github.after("/timeline", () => github.label(pull, "after", eve));
    expect((await ask(github, "GET issues/1/timeline")).body).toHaveLength(2);
    expect((await ask(github, "GET issues/1/timeline")).body).toHaveLength(3);
    expect((await ask(github, "GET issues/1/timeline")).body).toHaveLength(3);
  });
});

describe("requests", () => {
  it("are remembered", async () => {
    const { github } = await start();
    await ask(github, "POST issues/1/labels", { labels: ["x/y"] });
    await ask(github, "DELETE issues/1/labels/x%2Fy");
    expect(github.requests).toMatchObject([
      { method: "POST", path: "/repos/octo-org/octo-repo/issues/1/labels", body: '{"labels":["x/y"]}' },
      { method: "DELETE", path: "/repos/octo-org/octo-repo/issues/1/labels/x%2Fy", body: null },
    ]);
  });
});
