import { McpLockError } from "../model/error.ts";
import type { RemoteLaunch } from "../model/launch.ts";
import type { World } from "../world.ts";
import { exceeded, type Limits } from "./limits.ts";
import { checkRemoteUrl, type RemoteRules } from "./remote-url.ts";
import type { Transcript } from "./transcript.ts";
import { watchResponse } from "./watch-response.ts";

type Fetch = (input: string | URL, init?: RequestInit) => Promise<Response>;

export interface RemoteConnection {
  readonly transcript: Transcript;
  readonly launch: RemoteLaunch;
  readonly transport: "http" | "sse";
  readonly rules: RemoteRules;
  readonly limits: Limits;
  readonly world: World;
  /** Ends the session with an error that explains more than what the SDK makes of it. */
  readonly fail: (error: unknown) => void;
}

const redirectStatuses = new Set([301, 302, 303, 307, 308]);
const maximumHops = 3;

/**
 * The fetch that the SDK's transports are given: every message goes through the transcript, every byte is
 * counted, and nothing leads to another origin.
 */
export function createRemoteFetch(connection: RemoteConnection): Fetch {
  const { transcript, limits, fail } = connection;
  let output = 0;
  const count = (bytes: number) => {
    output += bytes;
    if (output > limits.output) throw exceeded("output", limits.output, "sent more bytes");
  };
  return async (input, init = {}) => {
    try {
      if (typeof init.body === "string") transcript.sent(JSON.parse(init.body));
      const response = await fetchWithinOrigin(
        new URL(input),
        withHeaders(init, connection.launch.headers),
        connection,
      );
      refuseFailure(response, init.method ?? "GET", connection);
      return await watchResponse(response, transcript, limits, count, fail, connection.launch.url.origin);
    } catch (error) {
      if (error instanceof McpLockError) fail(error);
      throw error;
    }
  };
}

function withHeaders(init: RequestInit, headers: ReadonlyMap<string, string>): RequestInit {
  const merged = new Headers(init.headers);
  for (const [name, value] of headers) setHeader(merged, name, value);
  merged.set("accept-encoding", "identity");
  return { ...init, headers: merged };
}

function setHeader(headers: Headers, name: string, value: string): void {
  try {
    headers.set(name, value);
  } catch {
    // The cause quotes the value, and it may be a secret.
    throw new McpLockError(
      "REMOTE_REFUSED",
      `the header ${JSON.stringify(name)} has a name or value that cannot be sent`,
    );
  }
}

async function fetchWithinOrigin(
  first: URL,
  init: RequestInit,
  { rules, world }: RemoteConnection,
): Promise<Response> {
  let url = first;
  for (let hops = 0; ; hops++) {
    checkRemoteUrl(url, rules);
    const response = await dial(url, init, world);
    const location = redirectStatuses.has(response.status) ? response.headers.get("location") : null;
    if (location === null) return response;
    await response.body?.cancel();
    const next = URL.parse(location, url.href);
    if (next === null || next.origin !== first.origin) {
      throw new McpLockError(
        "REMOTE_REFUSED",
        `${first.origin} redirects to another origin, ${next?.origin ?? "none"}`,
        {
          hint: "declare the address that serves, if it is the intended one",
        },
      );
    }
    if (hops === maximumHops)
      throw new McpLockError("REMOTE_REFUSED", `${first.origin} redirects more than ${maximumHops} times`);
    url = next;
  }
}

async function dial(url: URL, init: RequestInit, world: World): Promise<Response> {
  try {
    return await world.fetch(url, { ...init, redirect: "manual" });
  } catch (cause) {
    if (init.signal?.aborted === true) throw cause;
    const reason =
      cause instanceof Error && cause.cause instanceof Error ? cause.cause.message : "the connection failed";
    throw new McpLockError("REMOTE_NETWORK", `${url.origin} cannot be reached: ${reason}`, {
      hint: "check the address and the network",
    });
  }
}

/** Answers after which no other way of talking would help. Streamable HTTP may refuse its stream of events, and its end. */
function refuseFailure({ status }: Response, method: string, { launch, transport }: RemoteConnection): void {
  if (method !== "POST" && transport !== "sse") return;
  if (status === 401 || status === 403) {
    throw new McpLockError("REMOTE_AUTH", `${launch.url.origin} asks for authorization (HTTP ${status})`, {
      hint: "--with-env sends the headers of the declaration, with variables expanded",
    });
  }
  if (status >= 500)
    throw new McpLockError("REMOTE_NETWORK", `${launch.url.origin} answered with HTTP ${status}`);
}
