import { setTimeout as delay } from "node:timers/promises";
import { SSEClientTransport, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { McpLockError } from "../model/error.ts";
import type { RemoteLaunch } from "../model/launch.ts";
import type { World } from "../world.ts";
import { createDialer, type Dialer } from "./dialer.ts";
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
  const dialer = createDialer(launch.url, rules, world);
  const fetch = createRemoteFetch({
    transcript,
    launch,
    transport,
    rules,
    limits,
    dialer,
    fail: failure.reject,
  });
  if (transport === "sse") {
    const sse = new SSEClientTransport(launch.url, { fetch, redirectPolicy: "follow" });
    sse.onerror = (cause) => {
      failure.reject(
        new McpLockError("REMOTE_NETWORK", `the stream of events failed: ${cause.message}`, { cause }),
      );
    };
    return {
      transport: sse,
      transcript,
      failed: failure.promise,
      end: () => end(() => sse.close(), dialer, limits),
    };
  }
  const http = new StreamableHTTPClientTransport(launch.url, {
    fetch,
    redirectPolicy: "follow",
    reconnectionOptions: once,
  });
  return {
    transport: http,
    transcript,
    failed: failure.promise,
    end: () => endSession(http, dialer, limits),
  };
}

const once = {
  initialReconnectionDelay: 1,
  maxReconnectionDelay: 1,
  reconnectionDelayGrowFactor: 1,
  maxRetries: 0,
};

/** Frees what the server keeps for this session. It may refuse or be silent, and that changes nothing. */
async function endSession(
  http: StreamableHTTPClientTransport,
  dialer: Dialer,
  limits: Limits,
): Promise<string[]> {
  await Promise.race([
    http.terminateSession().catch(() => undefined),
    delay(limits.shutdown, undefined, { ref: false }),
  ]);
  return end(() => http.close(), dialer, limits);
}

async function end(close: () => Promise<void>, dialer: Dialer, limits: Limits): Promise<string[]> {
  await Promise.race([close().catch(() => undefined), delay(limits.shutdown, undefined, { ref: false })]);
  dialer.close();
  return [];
}
