import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import type { RemoteLaunch } from "../../src/model/launch.ts";

/** Serves on a free port of 127.0.0.1 until the test is over. */
export async function serve(listener: RequestListener): Promise<URL> {
  const server = createServer(listener);
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return new URL(`http://127.0.0.1:${address.port}/mcp`);
}

/** How to dial a server of a test. */
export function launchRemote(
  url: URL,
  transport: "http" | "sse" = "http",
  headers: Record<string, string> = {},
): RemoteLaunch {
  return { kind: "remote", url, transport, headers: new Map(Object.entries(headers)) };
}

/** A request of a client to a made endpoint. */
export interface Call {
  /** The id as JSON, to be put into an answer as it is. */
  readonly id: string;
  readonly method: string;
  readonly cursor: string | undefined;
  readonly response: ServerResponse;
}

/**
 * An endpoint for streamable HTTP that leaves the answers to a test: `answer` is called for each request,
 * notifications are accepted, and there is neither a stream of events nor a session.
 */
export function endpoint(answer: (call: Call) => void): RequestListener {
  return async (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== "POST") return void response.writeHead(405).end();
    const { id, method, params } = JSON.parse(await text(request));
    if (id === undefined || method === undefined) return void response.writeHead(202).end();
    answer({ id: JSON.stringify(id), method, cursor: params?.cursor, response });
  };
}

/** Ends a response with a JSON body. */
export function sendJson(response: ServerResponse, body: string | Uint8Array): void {
  response.writeHead(200, { "content-type": "application/json" }).end(body);
}

/** Ends a response with server-sent events, written as they are. */
export function sendEvents(response: ServerResponse, events: string | Uint8Array): void {
  response.writeHead(200, { "content-type": "text/event-stream" }).end(events);
}

/** Serves what is written for the web's Request and Response with Node.js; answers may stream. */
export function toListener(handle: (request: Request) => Promise<Response>): RequestListener {
  return async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const headers = new Headers();
    for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
    const { method = "GET", url = "/" } = incoming;
    const body = method === "POST" ? await text(incoming) : null;
    const response = await handle(new Request(new URL(url, "http://127.0.0.1"), { method, headers, body }));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    const reader = response.body?.getReader();
    outgoing.on("close", () => void reader?.cancel().catch(() => undefined));
    for (let part = await reader?.read(); part?.done === false; part = await reader?.read())
      outgoing.write(part.value);
    outgoing.end();
  };
}

/** The older transport with server-sent events: what is posted is answered by events on one open stream. */
export function eventStream(answer: (call: Omit<Call, "response">) => string): RequestListener {
  let stream: ServerResponse | null = null;
  return async (request: IncomingMessage, response: ServerResponse) => {
    if (request.method === "GET") {
      stream = response.writeHead(200, { "content-type": "text/event-stream" });
      stream.write("event: endpoint\ndata: /messages\n\n");
      return;
    }
    const { id, method, params } = JSON.parse(await text(request));
    response.writeHead(202).end();
    if (id !== undefined && method !== undefined)
      stream?.write(answer({ id: JSON.stringify(id), method, cursor: params?.cursor }));
  };
}
