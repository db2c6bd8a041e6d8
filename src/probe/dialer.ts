import type { ClientRequest, IncomingMessage } from "node:http";
import { Duplex, Readable } from "node:stream";
import { McpLockError } from "../model/error.ts";
import type { World } from "../world.ts";
import { openSocket } from "./remote-socket.ts";
import type { RemoteRules } from "./remote-url.ts";

/** Sends requests to one origin, over connections that were checked before anything was sent. */
export interface Dialer {
  /** Like `fetch`, for text bodies and without redirects. Refuses another origin. */
  readonly fetch: (url: URL, init: RequestInit) => Promise<Response>;
  /** Ends every connection. */
  readonly close: () => void;
}

/** How many connections a server may make us hold: the stream of events, a request, and one that ends. */
const connections = 4;

export function createDialer(origin: URL, rules: RemoteRules, world: World): Dialer {
  const { Agent, request } = process.getBuiltinModule("node:http");
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const closed = new AbortController();
  agent.createConnection = (_, onCreate) => {
    openSocket(origin, rules, world).then(
      (socket) => {
        if (closed.signal.aborted) socket.destroy();
        else onCreate?.(null, socket);
      },
      // Without a stream there is an error, and the other way round.
      (error) => onCreate?.(error, new Duplex()),
    );
    return null;
  };
  return {
    fetch: async (url, init) => {
      if (url.origin !== origin.origin) throw new McpLockError("INTERNAL", "a request to another origin");
      const { method = "GET", body } = init;
      const headers = { host: url.host, "user-agent": "node", ...toRecord(init.headers) };
      const signal = AbortSignal.any([closed.signal, ...(init.signal ? [init.signal] : [])]);
      const outgoing = request({
        agent,
        method,
        path: `${url.pathname}${url.search}`,
        host: url.hostname,
        headers,
        setHost: false,
        signal,
      });
      const answered = answerOf(outgoing);
      outgoing.end(typeof body === "string" ? body : undefined);
      return toResponse(await answered, url);
    },
    close: () => {
      closed.abort();
      agent.destroy();
    },
  };
}

function toRecord(headers: RequestInit["headers"]): Record<string, string> {
  return Object.fromEntries(new Headers(headers));
}

function answerOf(outgoing: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    outgoing.on("response", resolve).on("error", reject);
    outgoing.on("upgrade", (_, socket) => {
      socket.destroy();
      reject(new Error("the server switches to another protocol"));
    });
  });
}

const withoutBody = new Set([204, 205, 304]);

function toResponse(incoming: IncomingMessage, url: URL): Response {
  const { statusCode: status = 0, rawHeaders } = incoming;
  const headers = new Headers();
  for (let at = 0; at + 1 < rawHeaders.length; at += 2)
    headers.append(rawHeaders[at] ?? "", rawHeaders[at + 1] ?? "");
  if (withoutBody.has(status)) {
    incoming.resume();
    return new Response(null, { status, headers });
  }
  return new Response(Readable.toWeb(decoded(incoming, url)), { status, headers });
}

/** We ask for bytes as they are; a server that compresses all the same is understood, and its bytes count unpacked. */
function decoded(incoming: IncomingMessage, url: URL): Readable {
  const encoding = incoming.headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  if (encoding === "identity" || encoding === "") return incoming;
  const zlib = process.getBuiltinModule("node:zlib");
  const decoders = new Map([
    ["gzip", () => zlib.createGunzip()],
    ["x-gzip", () => zlib.createGunzip()],
    ["deflate", () => zlib.createInflate()],
    ["br", () => zlib.createBrotliDecompress()],
  ]);
  const decoder = decoders.get(encoding);
  if (decoder === undefined) {
    incoming.destroy();
    throw new McpLockError(
      "REMOTE_NETWORK",
      `${url.origin} answers in an encoding that it was not asked for`,
    );
  }
  const plain = decoder();
  incoming.on("error", (error) => plain.destroy(error));
  plain.on("close", () => incoming.destroy());
  return incoming.pipe(plain);
}
