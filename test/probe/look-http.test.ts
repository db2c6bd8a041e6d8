import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { eventStream, launchRemote, sendEvents, sendJson, serve } from "../support/http.ts";
import { answer, question, toolsNamed } from "../support/messages.ts";
import { failureOf, lookAt } from "../support/probe.ts";
import { codeOf, eventOf, initialized, launch, listed, listing } from "../support/remote-looks.ts";

const good = listing();
const always =
  (respond: (response: ServerResponse) => void): RequestListener =>
  (_, response) =>
    respond(response);

describe("an address", () => {
  it("of this machine is not dialled unless that is allowed", async () => {
    let dialled = 0;
    const remote = await launch((request, response) => {
      dialled += 1;
      good(request, response);
    });
    expect(await failureOf(lookAt(remote, {}, false))).toBe("REMOTE_REFUSED");
    expect(dialled).toBe(0);
  });

  it.each<["http" | "sse", string]>([
    ["http", "http://192.0.2.1/mcp"],
    ["sse", "http://192.0.2.1/sse"],
    ["http", "http://mcp.example/"],
  ])("over %s without encryption is not dialled: %s", async (transport, url) => {
    expect(await failureOf(lookAt(launchRemote(new URL(url), transport)))).toBe("REMOTE_REFUSED");
  });
});

describe("the headers", () => {
  async function received(transport: "http" | "sse", listener: RequestListener): Promise<IncomingMessage[]> {
    const requests: IncomingMessage[] = [];
    const url = await serve((request, response) => {
      requests.push(request);
      listener(request, response);
    });
    await lookAt(launchRemote(url, transport, { Authorization: "Bearer secret" }));
    return requests;
  }
  const stream = () =>
    eventStream((call) => eventOf(call.method === "initialize" ? initialized(call) : listed(call)));

  it("of the declaration go with every request over HTTP", async () => {
    const seen = (await received("http", good)).map(({ headers }) => headers.authorization);
    expect(new Set(seen)).toEqual(new Set(["Bearer secret"]));
  });

  it("of the declaration go with every request beside a stream of events", async () => {
    const requests = await received("sse", stream());
    expect(requests.map(({ method, headers }) => [method, headers.authorization])).toEqual(
      requests.map(({ method }) => [method, "Bearer secret"]),
    );
  });

  it("name the agreed revision once it is agreed", async () => {
    const requests = (await received("http", good)).filter(({ method }) => method === "POST");
    const [first, ...rest] = requests.map(({ headers }) => headers["mcp-protocol-version"]);
    expect([first, new Set(rest)]).toEqual([undefined, new Set(["2025-11-25"])]);
  });
});

describe("a server that asks for authorization", () => {
  it.each([401, 403])("with status %i at the handshake is told apart", async (status) => {
    expect(await codeOf(launch(always((response) => response.writeHead(status).end())))).toBe("REMOTE_AUTH");
  });

  it.each([401, 403])("with status %i at a list is told apart", async (status) => {
    const listener = listing(({ response }) => void response.writeHead(status).end());
    expect(await codeOf(launch(listener))).toBe("REMOTE_AUTH");
  });

  it("with a challenge is told apart", async () => {
    const headers = { "www-authenticate": 'Bearer resource_metadata="http://127.0.0.1:9/metadata"' };
    expect(await codeOf(launch(always((response) => response.writeHead(401, headers).end())))).toBe(
      "REMOTE_AUTH",
    );
  });
});

describe("a server without an answer is never one without tools:", () => {
  const html = (response: ServerResponse) =>
    response.writeHead(200, { "content-type": "text/html" }).end("<p>Welcome</p>");
  const status = (code: number) => (response: ServerResponse) => response.writeHead(code).end();
  const failures: [string, (response: ServerResponse) => void][] = [
    ["status 400", status(400)],
    ["status 404", status(404)],
    ["status 405", status(405)],
    ["status 410", status(410)],
    ["status 429", status(429)],
    ["status 204", status(204)],
    ["status 202", status(202)],
    ["status 302 without a location", status(302)],
    ["status 500", status(500)],
    ["status 503", status(503)],
    ["a page", html],
    ["an empty body", (response) => sendJson(response, "")],
    ["null", (response) => sendJson(response, "null")],
    ["an empty object", (response) => sendJson(response, "{}")],
    ["text", (response) => sendJson(response, "no JSON")],
    ["half a message", (response) => sendJson(response, '{"jsonrpc":"2.0"')],
    ["no event", (response) => sendEvents(response, ": nothing\n\n")],
    ["a closed connection", (response) => response.destroy()],
    [
      "a connection that closes midway",
      (response) => {
        response.writeHead(200, { "content-type": "application/json", "content-length": 100 });
        response.write("{", () => response.destroy());
      },
    ],
    ["nothing ever", () => undefined],
  ];
  const failed = /^(REMOTE_NETWORK|PROBE_[A-Z]+|JSON_SYNTAX)$/;
  /** Some of these are noticed only by waiting. */
  const limits = { handshake: 1_000, total: 1_500 };

  it.each(failures)("%s at the handshake", async (_, respond) => {
    expect(await codeOf(launch(always(respond)), limits)).toMatch(failed);
  });

  it.each(failures)("%s at a list", async (_, respond) => {
    expect(await codeOf(launch(listing(({ response }) => respond(response))), limits)).toMatch(failed);
  });

  it.each(failures)("%s instead of a stream of events", async (_, respond) => {
    expect(await codeOf(launch(always(respond), "sse"), limits)).toMatch(failed);
  });

  it("no one listens", async () => {
    const url = new URL("http://127.0.0.1:1/mcp");
    expect(await failureOf(lookAt(launchRemote(url)))).toMatch(failed);
  });

  it("a stream of events that never names its address", async () => {
    const listener = always((response) =>
      response.writeHead(200, { "content-type": "text/event-stream" }).write(": \n\n"),
    );
    expect(await codeOf(launch(listener, "sse"), limits)).toBe("PROBE_TIMEOUT");
  });

  it("a stream of events that never answers", async () => {
    expect(
      await codeOf(
        launch(
          eventStream(() => ": nothing\n\n"),
          "sse",
        ),
        limits,
      ),
    ).toBe("PROBE_HANDSHAKE");
  });

  it.each([500, 503])("status %i is a failure of the server, not of the protocol", async (code) => {
    expect(await codeOf(launch(always(status(code))))).toBe("REMOTE_NETWORK");
  });
});

describe("a stream of events", () => {
  it("that names an address of another origin is refused", async () => {
    const other = await serve(good);
    const listener = always((response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write(`event: endpoint\ndata: ${other.href}\n\n`);
    });
    expect(await codeOf(launch(listener, "sse"))).toMatch(/^(PROBE_PROTOCOL|REMOTE_REFUSED)$/);
  });
});

describe("what a server asks of its client over HTTP", () => {
  const asking = (method: string) =>
    launch(
      listing((call) =>
        sendEvents(call.response, `${eventOf(question(method, "q"))}${eventOf(listed(call))}`),
      ),
    );

  it("is recorded when it is data of the client", async () => {
    expect((await lookAt(await asking("roots/list"))).surface.requests).toEqual(["roots/list"]);
  });

  it("is not recorded when it is a ping", async () => {
    expect((await lookAt(await asking("ping"))).surface).not.toHaveProperty("requests");
  });
});

describe("a second listing over HTTP", () => {
  it("that differs makes the server unstable", async () => {
    let count = 0;
    const listener = listing(({ id, response }) => sendJson(response, answer(toolsNamed(`t${count++}`), id)));
    const { unstable } = await lookAt(await launch(listener));
    expect(unstable.map(({ subject }) => subject.name)).toEqual(["t0", "t1"]);
  });

  it("that fails is a failure: an endpoint does not end", async () => {
    let count = 0;
    const listener = listing((call) => {
      if (count++ === 0) sendJson(call.response, listed(call));
      else call.response.writeHead(500).end();
    });
    expect(await codeOf(launch(listener))).toBe("REMOTE_NETWORK");
  });
});
