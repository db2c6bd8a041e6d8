import { SSEClientTransport, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import type { RemoteLaunch } from "../model/launch.ts";
import type { World } from "../world.ts";
import type { Limits } from "./limits.ts";
import { createRemoteFetch } from "./remote-fetch.ts";
import type { RemoteRules } from "./remote-url.ts";
import { createTranscript } from "./transcript.ts";
import type { Wire } from "./wire.ts";

/** Connects to a remote server: streamable HTTP, or the older transport with server-sent events. */
export function openRemoteWire(
  launch: RemoteLaunch,
  transport: "http" | "sse",
  rules: RemoteRules,
  limits: Limits,
  world: World,
): Wire {
  const transcript = createTranscript(limits);
  const failure = Promise.withResolvers<never>();
  failure.promise.catch(() => undefined);
  const fetch = createRemoteFetch(transcript, launch.headers, rules, limits, world, failure.reject);
  if (transport === "sse") {
    const sse = new SSEClientTransport(launch.url, {
      fetch,
      eventSourceInit: { fetch },
      redirectPolicy: "follow",
    });
    return { transport: sse, transcript, failed: failure.promise, end: async () => end(() => sse.close()) };
  }
  const http = new StreamableHTTPClientTransport(launch.url, {
    fetch,
    redirectPolicy: "follow",
    reconnectionOptions: {
      initialReconnectionDelay: 1,
      maxReconnectionDelay: 1,
      reconnectionDelayGrowFactor: 1,
      maxRetries: 0,
    },
  });
  const close = async () => {
    // Frees what the server keeps for this session; it may refuse, and that changes nothing.
    await http.terminateSession().catch(() => undefined);
    await http.close();
  };
  return { transport: http, transcript, failed: failure.promise, end: async () => end(close) };
}

async function end(close: () => Promise<void>): Promise<string[]> {
  await close().catch(() => undefined);
  return [];
}
