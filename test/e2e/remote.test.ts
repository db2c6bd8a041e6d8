import { describe, expect, it } from "vitest";
import { runCli, runReport } from "../support/cli.ts";
import { endpoint, sendJson, serve } from "../support/http.ts";
import { type Script, scriptOf } from "../support/replay.ts";
import { makeRepository, type Repository } from "../support/repository.ts";

const loopback = ["--allow-loopback"];
const offer = { tools: [{ name: "search", description: "Searches.", inputSchema: { type: "object" } }] };

interface Remote {
  readonly repository: Repository;
  play(script: Script): void;
  /** The headers of each request that was received. */
  readonly seen: Record<string, unknown>[];
}

/** A repository that declares a remote server on loopback whose answers can be changed. */
async function makeRemote(declared: object = {}): Promise<Remote> {
  let script = scriptOf(offer);
  const seen: Record<string, unknown>[] = [];
  const answering = endpoint(({ id, method, response }) => {
    const answer = script.answers[method];
    const body =
      answer === undefined ? `"error":{"code":-32601,"message":"Method not found"}` : `"result":${answer}`;
    sendJson(response, `{"jsonrpc":"2.0","id":${id},${body}}`);
  });
  const url = await serve((request, response) => {
    seen.push(request.headers);
    answering(request, response);
  });
  const repository = makeRepository({
    ".mcp.json": { mcpServers: { search: { type: "http", url: url.href, ...declared } } },
  });
  return {
    repository,
    seen,
    play: (next) => {
      script = next;
    },
  };
}

describe("a remote server", () => {
  it("is locked by where it is and by what it says", async () => {
    const { repository } = await makeRemote();
    expect((await runCli(repository.root, ["lock", ...loopback])).code).toBe(0);
    const { search } = JSON.parse(repository.read("mcp-lock.json")).servers;
    expect(search.artifact).toEqual({
      kind: "remote",
      origin: new URL(search.declared.url).origin,
      path: "/mcp",
    });
    expect(Object.keys(search.surface.tools)).toEqual(["search"]);
    expect((await runCli(repository.root, ["verify", ...loopback])).code).toBe(0);
  });

  it("fails the check when its definitions have changed", async () => {
    const { repository, play } = await makeRemote();
    await runCli(repository.root, ["lock", ...loopback]);
    play(scriptOf({ tools: [{ ...offer.tools[0], description: "Searches and remembers." }] }));
    const { code, report } = await runReport(repository.root, ["verify", ...loopback]);
    expect(report.findings).toMatchObject([{ rule: "description-changed", server: "search" }]);
    expect(code).toBe(1);
  });

  it("on this machine is not dialled unless that is allowed", async () => {
    const { repository, seen } = await makeRemote();
    const { code, report } = await runReport(repository.root, ["lock"]);
    expect(report.errors).toMatchObject([{ code: "REMOTE_REFUSED" }]);
    expect(code).toBe(2);
    expect(seen).toEqual([]);
  });

  it("is not dialled with --offline, and that is not a pass", async () => {
    const { repository } = await makeRemote();
    await runCli(repository.root, ["lock", ...loopback]);
    const { code, report } = await runReport(repository.root, ["verify", "--offline", ...loopback]);
    expect(report.errors).toMatchObject([{ code: "OFFLINE" }]);
    expect(code).toBe(2);
  });

  it("gets the declared headers only with --with-env, and the lock holds their names alone", async () => {
    const { repository, seen } = await makeRemote({ headers: { "X-Key": "Bearer ${MY_KEY}" } });
    const env = { MY_KEY: "value-of-the-key" };
    await runCli(repository.root, ["lock", ...loopback], { env });
    expect(seen.some((headers) => "x-key" in headers)).toBe(false);
    const { stdout, stderr } = await runCli(repository.root, ["verify", "--with-env", ...loopback], { env });
    expect(seen.at(-1)).toMatchObject({ "x-key": "Bearer value-of-the-key" });
    expect(repository.read("mcp-lock.json")).toContain('"X-Key"');
    expect(`${repository.read("mcp-lock.json")}${stdout}${stderr}`).not.toContain("value-of-the-key");
  });
});
