import { createMcpHandler, Server } from "@modelcontextprotocol/server";
import { describe, expect, it } from "vitest";
import { endProcess } from "../../src/probe/end-process.ts";
import { checkRemoteUrl } from "../../src/probe/remote-url.ts";
import { createTranscript } from "../../src/probe/transcript.ts";
import { realWorld } from "../../src/real-world.ts";
import { endpoint, launchRemote, sendEvents, sendJson, serve, toListener } from "../support/http.ts";
import { answer, hello, refusal, toolsNamed } from "../support/messages.ts";
import { failureOf, launchFixture, launchScript, limitsWith, listOf, lookAt } from "../support/probe.ts";
import { eventsEndpoint } from "../support/sdk-servers.ts";

const one = answer(toolsNamed("a"));
const listing = (...steps: (string | Record<string, unknown>)[]) =>
  launchScript({ on: { initialize: [answer(hello("tools"))], "tools/list": steps } });
const good = endpoint(({ id, method, response }) =>
  sendJson(response, answer(method === "initialize" ? hello("tools") : toolsNamed("a"), id)),
);

describe("answers", () => {
  it("an error with a string for a numeric id is refused, not taken for an empty list", async () => {
    expect(await failureOf(lookAt(listing(refusal('"$id"'), one)))).toBe("PROBE_PROTOCOL");
  });
  it("an error to an unknown id is refused", () => {
    const transcript = createTranscript(limitsWith());
    expect(() => transcript.received(refusal("7"))).toThrow(
      expect.objectContaining({ code: "PROBE_PROTOCOL" }),
    );
  });
  it("a result after an error is refused", async () => {
    expect(await failureOf(lookAt(listing(refusal(), one)))).toBe("PROBE_PROTOCOL");
  });
  it("a second page that the server then does not know is refused", async () => {
    const on = {
      initialize: [answer(hello("tools"))],
      "tools/list": [answer('{"nextCursor":"p","tools":[{"name":"a"}]}')],
      "tools/list@p": [refusal()],
    };
    expect(await failureOf(lookAt(launchScript({ on })))).toMatch(/^PROBE_/);
  });
});

describe("HTTP", () => {
  it("a server of the older transport is reached after http was turned down", async () => {
    const { surface } = await lookAt(launchRemote(await serve(eventsEndpoint())));
    expect(surface.tools.size).toBe(2);
  });
  it("a modern server that announces a list without having it is listed", async () => {
    const { fetch } = createMcpHandler(
      () => {
        const server = new Server(
          { name: "m", version: "1" },
          { capabilities: { tools: {}, resources: {} } },
        );
        server.setRequestHandler("tools/list", () => ({
          tools: [{ name: "a", inputSchema: { type: "object" as const } }],
        }));
        return server;
      },
      { legacy: "reject" },
    );
    const { surface } = await lookAt(launchRemote(await serve(toListener(fetch))));
    expect([...surface.tools.keys()]).toEqual(["a"]);
  });
  it("a session whose end is never answered does not hold the look up", async () => {
    const url = await serve((request, response) => {
      if (request.method === "DELETE") return;
      response.setHeader("mcp-session-id", "s");
      good(request, response);
    });
    const late = new Promise((resolve) => setTimeout(resolve, 15_000, "late"));
    expect(await Promise.race([late, lookAt(launchRemote(url), { total: 3_000, shutdown: 1_000 })])).not.toBe(
      "late",
    );
  });
  it.each([401, 403])("status %i to a stream of events asks for authorization", async (status) => {
    const url = await serve((_, response) => response.writeHead(status).end());
    expect(await failureOf(lookAt(launchRemote(url, "sse")))).toBe("REMOTE_AUTH");
  });
  it("a missing scope asks for authorization", async () => {
    const headers = { "www-authenticate": 'Bearer error="insufficient_scope", scope="x"' };
    const url = await serve((_, response) => response.writeHead(403, headers).end());
    expect(await failureOf(lookAt(launchRemote(url)))).toBe("REMOTE_AUTH");
  });
  it("a refused connection is a failure of the network", async () => {
    expect(await failureOf(lookAt(launchRemote(new URL("http://127.0.0.1:1/"))))).toBe("REMOTE_NETWORK");
  });
  it("status 404 is a failure of the network", async () => {
    const url = await serve((_, response) => response.writeHead(404).end());
    expect(await failureOf(lookAt(launchRemote(url)))).toBe("REMOTE_NETWORK");
  });
  it("credentials in the address are not quoted", async () => {
    const url = await serve(good);
    url.username = "user";
    url.password = "secret";
    const error = await lookAt(launchRemote(url)).catch((reason: unknown) => reason);
    expect(String(error)).not.toContain("secret");
  });
  it("a header that cannot be sent is not quoted", async () => {
    const launch = launchRemote(await serve(good), "http", { authorization: "Bearer sec\nret" });
    expect(String(await lookAt(launch).catch((reason: unknown) => reason))).not.toContain("sec\nret");
  });
  it("priming events without data do not count as noise", async () => {
    const url = await serve(
      endpoint(({ id, method, response }) =>
        sendEvents(
          response,
          `id: 1\ndata:\n\ndata: ${answer(method === "initialize" ? hello("tools") : toolsNamed("a"), id)}\n\n`,
        ),
      ),
    );
    expect((await lookAt(launchRemote(url), { noiseLines: 0 })).surface.tools.size).toBe(1);
  });
  it("an answer to a notification is passed over", async () => {
    const url = await serve(async (request, response) => {
      const { text } = await import("node:stream/consumers");
      if (request.method !== "POST") return void response.writeHead(405).end();
      const { id, method } = JSON.parse(await text(request));
      if (id === undefined) sendJson(response, answer("{}", "null"));
      else sendJson(response, answer(method === "initialize" ? hello("tools") : toolsNamed("a"), String(id)));
    });
    expect((await lookAt(launchRemote(url))).surface.tools.size).toBe(1);
  });
  it("one event larger than the limit is refused although it comes in one piece", async () => {
    const url = await serve(
      endpoint(({ id, method, response }) =>
        sendEvents(
          response,
          `data: ${answer(method === "initialize" ? hello("tools") : toolsNamed("a".repeat(20_000)), id)}\n\n`,
        ),
      ),
    );
    expect(await failureOf(lookAt(launchRemote(url), { line: 10_000 }))).toBe("PROBE_LIMIT_LINE");
  });
  it.each([
    "https://localhost./",
    "https://[::ffff:127.0.0.1]/",
    "https://0.0.0.0/",
    "https://10.0.0.1/",
    "https://169.254.169.254/",
    "https://168.63.129.16/",
    "https://[fe80::1]/",
    "https://[::]/",
  ])("%s is refused", (url) => {
    expect(() => checkRemoteUrl(new URL(url), { allowLoopback: false })).toThrow();
  });
});

describe("processes", () => {
  it("a server that stops reading before it ends is listed with a warning", async () => {
    const { warnings } = await lookAt(listing({ closeInput: null }, one, { wait: 300 }, { exit: 0 }));
    expect(warnings).toHaveLength(1);
  });
  it("a server that stops reading before it ends has ended", async () => {
    const launch = launchScript({
      on: { initialize: [{ closeInput: null }, answer(hello("tools")), { wait: 300 }, { exit: 3 }] },
    });
    expect(await failureOf(lookAt(launch))).toBe("PROBE_EXIT");
  });
  it.each<[string, Partial<ReturnType<typeof launchFixture>>]>([
    ["an argument with NUL", { args: ["a\0b"] }],
    ["a variable with NUL", { env: new Map([["A", "b\0c"]]) }],
    ["a variable that is too large", { env: new Map([["A", "x".repeat(200_000)]]) }],
  ])("%s cannot be started", async (_, changed) => {
    expect(await failureOf(lookAt({ ...launchFixture("witness.mjs"), ...changed }))).toBe("PROBE_START");
  });
  it("a variable that cannot be passed is not quoted", async () => {
    const launch = { ...launchFixture("witness.mjs"), env: new Map([["API_KEY", "secret\0"]]) };
    expect(String(await lookAt(launch).catch((reason: unknown) => reason))).not.toContain("secret");
  });
  it("a declared name with an equals sign does not replace PATH", async () => {
    const launch = { ...launchFixture("witness.mjs"), env: new Map([["PATH=/evil", "x"]]) };
    const seen = await lookAt(launch).then(
      ({ surface }) => JSON.parse(String(surface.tools.get("witness")?.definition["description"])).env.PATH,
      () => "refused",
    );
    expect(seen).not.toBe("/evil=x");
  });
  it("the refusal of the handshake is the cause that is told", async () => {
    const launch = launchScript({ on: { initialize: [refusal("$id", -32602)] } });
    const error = await lookAt(launch).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ cause: { code: -32602 } });
  });
  it("an error of a list does not start the server a second time", async () => {
    const launch = listing(refusal("$id", -32603));
    const error = await lookAt(launch).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ cause: { code: -32603 } });
  });
  it("an input that is required is a result type that is refused", async () => {
    const code = `let n = 0; require('readline').createInterface({ input: process.stdin }).on('line', (line) => {
      const { id, method } = JSON.parse(line); const say = (x) => console.log(JSON.stringify({ jsonrpc: '2.0', id, ...x }));
      const done = { resultType: 'complete', ttlMs: 0, cacheScope: 'private' };
      if (method === 'server/discover') say({ result: { supportedVersions: ['2026-07-28'], capabilities: { tools: {} }, ...done } });
      else if (method === 'tools/list') say({ result: n++ % 2 === 0 ? { resultType: 'input_required', requestState: 's' } : { tools: [{ name: 'a', inputSchema: { type: 'object' } }], ...done } });
      else say({ error: { code: -32601, message: 'no' } }); }); setTimeout(() => process.exit(), 20000)`;
    expect(await failureOf(lookAt({ ...launchFixture(""), args: ["-e", code] }))).toBe("PROBE_PROTOCOL");
  });
  it("the second attempt has an empty folder, too", async () => {
    const code = `const fs = require('fs'); const files = fs.readdirSync('.'); fs.writeFileSync('left', 'x');
      require('readline').createInterface({ input: process.stdin }).on('line', (line) => {
      const { id, method } = JSON.parse(line); const say = (x) => console.log(JSON.stringify({ jsonrpc: '2.0', id, ...x }));
      const done = { resultType: 'complete', ttlMs: 0, cacheScope: 'private' };
      if (method === 'server/discover') say({ result: { supportedVersions: ['2026-07-28'], capabilities: { tools: {} }, ...done } });
      else if (method === 'tools/list') say({ result: { tools: files.map((name) => ({ name, inputSchema: { type: 'object' } })), ...done } });
      else say({ error: { code: -32601, message: 'no' } }); }); setTimeout(() => process.exit(), 20000)`;
    expect([...(await lookAt({ ...launchFixture(""), args: ["-e", code] })).surface.tools.keys()]).toEqual(
      [],
    );
  });
  it("a process is killed within the limit, however small that is", async () => {
    const child = realWorld().spawn(
      process.execPath,
      ["-e", "process.on('SIGTERM', () => {}); console.log(1); setTimeout(() => {}, 20000)"],
      { cwd: "/", env: {} },
    );
    await new Promise((resolve) => child.stdout?.once("data", resolve));
    const start = performance.now();
    await endProcess(child, 100);
    expect(performance.now() - start).toBeLessThan(400);
  });
});

describe("lists", () => {
  it("definitions are measured in bytes", async () => {
    const session = { protocol: "", hello: {}, list: async () => ({ tools: [{ name: "é".repeat(100) }] }) };
    expect(await failureOf(listOf(session, ["tools"], { definition: 150 }))).toBe("PROBE_LIMIT_DEFINITION");
  });
  it("an empty cursor behind the second page ends the list when the first page comes again", async () => {
    const list = async (_: string, cursor: string | null) =>
      cursor === "2"
        ? { tools: [{ name: "b" }], nextCursor: "" }
        : { tools: [{ name: "a" }], nextCursor: "2" };
    const found = await listOf({ protocol: "", hello: {}, list }, ["tools"]);
    expect([...found.tools.keys()]).toEqual(["a", "b"]);
  });
  it("tools that are served without being announced are not missed", async () => {
    const on = { initialize: [answer(hello())], "tools/list": [one] };
    expect([...(await lookAt(launchScript({ on }))).surface.tools.keys()]).toEqual(["a"]);
  });
});
