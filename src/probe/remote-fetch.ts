import { McpLockError } from "../model/error.ts";
import type { RemoteLaunch } from "../model/launch.ts";
import type { Dialer } from "./dialer.ts";
import { exceeded, type Limits } from "./limits.ts";
import { describeAuthorization } from "./remote-authorization.ts";
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
  readonly dialer: Dialer;
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
      checkSessionId(response, connection.launch.url);
      await refuseFailure(response, init.method ?? "GET", connection);
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
  { rules, dialer }: RemoteConnection,
): Promise<Response> {
  let url = first;
  for (let hops = 0; ; hops++) {
    checkRemoteUrl(url, rules);
    const response = await dial(url, init, dialer);
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

async function dial(url: URL, init: RequestInit, dialer: Dialer): Promise<Response> {
  try {
    return await dialer.fetch(url, init);
  } catch (cause) {
    if (cause instanceof McpLockError || init.signal?.aborted === true) throw cause;
    const reason = cause instanceof Error ? cause.message : "the connection failed";
    throw new McpLockError("REMOTE_NETWORK", `${url.origin} cannot be reached: ${reason}`, {
      hint: "check the address and the network",
    });
  }
}

/** Streamable HTTP: "The session ID MUST only contain visible ASCII characters (ranging from 0x21 to 0x7E)." */
function checkSessionId({ headers }: Response, { origin }: URL): void {
  const id = headers.get("mcp-session-id");
  if (id === null || /^[\x21-\x7e]{1,4096}$/.test(id)) return;
  throw new McpLockError("PROBE_PROTOCOL", `${origin} gives a session an id that is none`);
}

/** Answers after which no other way of talking would help. Streamable HTTP may refuse its stream of events, and its end. */
async function refuseFailure(
  response: Response,
  method: string,
  { launch, transport, dialer }: RemoteConnection,
): Promise<void> {
  const { status } = response;
  const { origin } = launch.url;
  if (method !== "POST" && transport !== "sse") return;
  if (status === 401 || status === 403) {
    await response.body?.cancel();
    const metadata = status === 401 ? `; ${await describeAuthorization(response, launch.url, dialer)}` : "";
    throw new McpLockError("REMOTE_AUTH", `${origin} asks for authorization (HTTP ${status})${metadata}`, {
      hint: "--with-env sends the headers of the declaration, with variables expanded",
    });
  }
  if (status >= 500) throw new McpLockError("REMOTE_NETWORK", `${origin} answered with HTTP ${status}`);
}
