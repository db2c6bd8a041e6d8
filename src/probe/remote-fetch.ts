import { TextDecoder } from "node:util";
import { createParser } from "eventsource-parser";
import { decodeUtf8 } from "../json/text.ts";
import { McpLockError } from "../model/error.ts";
import type { World } from "../world.ts";
import type { Limits } from "./limits.ts";
import { checkRemoteUrl, type RemoteRules } from "./remote-url.ts";
import type { Transcript } from "./transcript.ts";

type Fetch = (input: string | URL, init?: RequestInit) => Promise<Response>;

const redirectStatuses = new Set([301, 302, 303, 307, 308]);
const maximumHops = 3;

/**
 * The fetch that the SDK's transports are given: every message goes through the transcript, every byte is
 * counted, and nothing leads to another origin.
 */
export function createRemoteFetch(
  transcript: Transcript,
  headers: ReadonlyMap<string, string>,
  rules: RemoteRules,
  limits: Limits,
  world: World,
  fail: (error: unknown) => void,
): Fetch {
  let output = 0;
  const count = (bytes: number) => {
    output += bytes;
    if (output > limits.output)
      throw new McpLockError("PROBE_LIMIT", `the server sent more than ${limits.output} bytes`);
  };
  return async (input, init = {}) => {
    try {
      if (typeof init.body === "string") transcript.sent(JSON.parse(init.body));
      const response = await fetchWithinOrigin(new URL(input), withHeaders(init, headers), rules, world);
      return await watch(response, transcript, limits, count, fail);
    } catch (error) {
      if (error instanceof McpLockError) fail(error);
      throw error;
    }
  };
}

function withHeaders(init: RequestInit, headers: ReadonlyMap<string, string>): RequestInit {
  const merged = new Headers(init.headers);
  for (const [name, value] of headers) merged.set(name, value);
  merged.set("accept-encoding", "identity");
  return { ...init, headers: merged };
}

async function fetchWithinOrigin(
  first: URL,
  init: RequestInit,
  rules: RemoteRules,
  world: World,
): Promise<Response> {
  let url = first;
  for (let hops = 0; ; hops++) {
    checkRemoteUrl(url, rules);
    const response = await world.fetch(url, { ...init, redirect: "manual" });
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

async function watch(
  response: Response,
  transcript: Transcript,
  limits: Limits,
  count: (bytes: number) => void,
  fail: (error: unknown) => void,
): Promise<Response> {
  const type = response.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (response.body === null) return response;
  if (response.ok && type === "text/event-stream") {
    return copy(response, response.body.pipeThrough(watchEvents(transcript, limits, count, fail)));
  }
  const text = await readText(response.body, limits, count);
  if (response.ok && type === "application/json") transcript.received(text);
  return copy(response, text);
}

/** A Response with the same status and headers, minus those that describe the bytes on the wire. */
function copy(response: Response, body: ConstructorParameters<typeof Response>[0]): Response {
  const headers = new Headers(response.headers);
  headers.delete("content-encoding");
  headers.delete("content-length");
  return new Response(body, { status: response.status, statusText: response.statusText, headers });
}

async function readText(
  body: ReadableStream<Uint8Array>,
  limits: Limits,
  count: (bytes: number) => void,
): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    count(chunk.length);
    length += chunk.length;
    if (length > limits.line)
      throw new McpLockError("PROBE_LIMIT", `the server sent a message longer than ${limits.line} bytes`);
    chunks.push(chunk);
  }
  return decodeUtf8(Buffer.concat(chunks, length), "a message of the server");
}

/** Lets server-sent events pass, and shows each message to the transcript first. */
function watchEvents(
  transcript: Transcript,
  limits: Limits,
  count: (bytes: number) => void,
  fail: (error: unknown) => void,
): TransformStream<Uint8Array, Uint8Array> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let held = 0;
  const parser = createParser({
    onEvent: (event) => {
      held = 0;
      if (event.event === undefined || event.event === "message") transcript.received(event.data);
    },
  });
  return new TransformStream({
    transform: (chunk, controller) => {
      try {
        count(chunk.length);
        held += chunk.length;
        parser.feed(decodeChunk(decoder, chunk));
        if (held > limits.line)
          throw new McpLockError("PROBE_LIMIT", `the server sent an event longer than ${limits.line} bytes`);
      } catch (error) {
        fail(error);
        throw error;
      }
      controller.enqueue(chunk);
    },
  });
}

function decodeChunk(decoder: TextDecoder, chunk: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch (cause) {
    throw new McpLockError("TEXT_ENCODING", "an event of the server is not valid UTF-8", { cause });
  }
}
