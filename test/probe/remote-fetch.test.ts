import type { IncomingHttpHeaders, RequestListener } from "node:http";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createDialer } from "../../src/probe/dialer.ts";
import type { Limits } from "../../src/probe/limits.ts";
import { createRemoteFetch } from "../../src/probe/remote-fetch.ts";
import { createTranscript } from "../../src/probe/transcript.ts";
import { realWorld } from "../../src/real-world.ts";
import { launchRemote, sendEvents, sendJson, serve } from "../support/http.ts";
import { answer } from "../support/messages.ts";
import { failureOf, limitsWith } from "../support/probe.ts";

const body = '{"jsonrpc":"2.0","id":1,"method":"tools/list"}';
const result = answer('{"tools":[]}', "1");

/** A POST of `tools/list` through a fetch of ours. */
function post(url: URL, changed: Partial<Limits> = {}, headers: Record<string, string> = {}) {
  const limits = limitsWith(changed);
  const transcript = createTranscript(limits);
  const failures: unknown[] = [];
  const fetch = createRemoteFetch({
    transcript,
    launch: launchRemote(url, "http", headers),
    transport: "http",
    rules: { allowLoopback: true },
    limits,
    dialer: createDialer(url, { allowLoopback: true }, realWorld()),
    fail: (error) => failures.push(error),
  });
  const init = { method: "POST", body, headers: { "content-type": "application/json", "x-sdk": "1" } };
  return { transcript, failures, response: fetch(url, init) };
}

/** What a transcript holds after the whole answer of a server was read. */
async function resultOf(listener: RequestListener) {
  const { transcript, response } = post(await serve(listener));
  await (await response).text();
  return transcript.result("tools/list");
}

async function headersOf(declared: Record<string, string>): Promise<IncomingHttpHeaders> {
  let received: IncomingHttpHeaders = {};
  const url = await serve((request, response) => {
    received = request.headers;
    sendJson(response, result);
  });
  await post(url, {}, declared).response;
  return received;
}

describe("a request", () => {
  it("carries the declared headers", async () => {
    expect(await headersOf({ Authorization: "Bearer x", "X-Own": "y" })).toMatchObject({
      authorization: "Bearer x",
      "x-own": "y",
    });
  });

  it("keeps the headers that it had", async () => {
    expect(await headersOf({})).toMatchObject({ "content-type": "application/json", "x-sdk": "1" });
  });

  it("asks for bytes that are not compressed", async () => {
    expect(await headersOf({ "Accept-Encoding": "gzip" })).toMatchObject({ "accept-encoding": "identity" });
  });

  it("is sent with its body", async () => {
    const url = await serve((request, response) => void request.pipe(response));
    expect(await (await post(url).response).text()).toBe(body);
  });
});

describe("an answer", () => {
  it.each(["application/json", "application/json; charset=utf-8", "Application/JSON"])(
    "of type %s is kept",
    async (type) => {
      const listener: RequestListener = (_, response) =>
        void response.writeHead(200, { "content-type": type }).end(result);
      expect(await resultOf(listener)).toEqual({ tools: [] });
    },
  );

  it("among server-sent events is kept", async () => {
    expect(await resultOf((_, response) => sendEvents(response, `data: ${result}\n\n`))).toEqual({
      tools: [],
    });
  });

  it.each([
    ["names its type", `event: message\ndata: ${result}\n\n`],
    ["ends its lines with carriage returns", `data: ${result}\r\n\r\n`],
    ["is spread over lines", `data: ${result.replaceAll(",", "\ndata: ,")}\n\n`],
    ["follows comments", `: hello\n\n: again\n\ndata: ${result}\n\n`],
    ["follows other events", `event: endpoint\ndata: /x\n\ndata: ${result}\n\n`],
    ["follows a byte order mark", `\ufeffdata: ${result}\n\n`],
  ])("in an event that %s is kept", async (_, events) => {
    expect(await resultOf((_, response) => sendEvents(response, events))).toEqual({ tools: [] });
  });

  it("in an event that arrives one byte at a time is kept", async () => {
    const listener: RequestListener = async (_, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      for (const byte of Buffer.from(`data: ${result.replace("[]", '["é😀"]')}\n\n`)) {
        response.write(Buffer.of(byte));
        await new Promise(setImmediate);
      }
      response.end();
    };
    expect(await resultOf(listener)).toEqual({ tools: ["é😀"] });
  });

  it.each<[string, number, string, string]>([
    ["with an error status", 404, "application/json", result],
    ["in an event, with an error status", 400, "text/event-stream", `data: ${result}\n\n`],
    ["that is called a page", 200, "text/html", result],
    ["that is called text", 200, "text/plain", `data: ${result}\n\n`],
    ["without a type", 200, "", result],
  ])("%s is not kept", async (_, status, type, body) => {
    const listener: RequestListener = (_, response) =>
      void response.writeHead(status, { "content-type": type }).end(body);
    await expect(resultOf(listener)).rejects.toMatchObject({ code: "PROBE_PROTOCOL" });
  });

  it("in an event of another type is not kept", async () => {
    const listener: RequestListener = (_, response) =>
      sendEvents(response, `event: other\ndata: ${result}\n\n`);
    await expect(resultOf(listener)).rejects.toMatchObject({ code: "PROBE_PROTOCOL" });
  });

  it("is handed on with its status, its headers and its body", async () => {
    const url = await serve((_, response) =>
      response.writeHead(404, { "content-type": "application/json", "x-own": "1" }).end('{"a":1}'),
    );
    const response = await post(url).response;
    expect([response.status, response.headers.get("x-own"), await response.text()]).toEqual([
      404,
      "1",
      '{"a":1}',
    ]);
  });

  it("without a body is handed on", async () => {
    const url = await serve((_, response) => response.writeHead(204).end());
    expect((await post(url).response).status).toBe(204);
  });
});

describe("what breaks a limit or the protocol", () => {
  const compressed: RequestListener = (_, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
    response.end(gzipSync(Buffer.alloc(1_000_000, " ")));
  };

  it("is counted after it was decompressed", async () => {
    expect(await failureOf(post(await serve(compressed), { output: 100_000 }).response)).toBe(
      "PROBE_LIMIT_OUTPUT",
    );
  });

  it("ends the request", async () => {
    const url = await serve((_, response) => sendJson(response, answer("{}", "2")));
    expect(await failureOf(post(url).response)).toBe("PROBE_PROTOCOL");
  });

  it("is reported to the connection, too, for the SDK may swallow it", async () => {
    const url = await serve((_, response) => sendJson(response, answer("{}", "2")));
    const { response, failures } = post(url);
    await response.catch(() => undefined);
    expect(failures).toEqual([expect.objectContaining({ code: "PROBE_PROTOCOL" })]);
  });

  it("in an event is reported to the connection", async () => {
    const url = await serve((_, response) => sendEvents(response, `data: ${answer("{}", "2")}\n\n`));
    const { response, failures } = post(url);
    await (await response).text().catch(() => undefined);
    expect(failures).toEqual([expect.objectContaining({ code: "PROBE_PROTOCOL" })]);
  });

  it("is told from a connection that breaks", async () => {
    const url = await serve((_, response) => response.destroy());
    const { response, failures } = post(url);
    await response.catch(() => undefined);
    expect(failures).toMatchObject([{ code: "REMOTE_NETWORK" }]);
  });
});

describe("the id of a session", () => {
  const withId = (id: string) => async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json", "mcp-session-id": id }).end(result);
    });
    return failureOf(post(url).response.then(() => Promise.reject(new Error("taken"))));
  };

  it.each(["a b", "é", "a\tb", "", "x".repeat(5_000)])("is not %j", async (id) => {
    expect(await withId(id)()).toBe("PROBE_PROTOCOL");
  });

  it.each(["abc-123", "!~{}|", "x".repeat(4_096)])("may be %j", async (id) => {
    await expect(withId(id)()).rejects.toThrow("taken");
  });
});
