import { TextDecoder, TextEncoder } from "node:util";
import { createParser } from "eventsource-parser";
import { decodeUtf8 } from "../json/text.ts";
import { McpLockError } from "../model/error.ts";
import { exceeded, type Limits } from "./limits.ts";
import type { Transcript } from "./transcript.ts";

/**
 * A response as the SDK may read it, after the transcript has seen each message in it. `count` is told of
 * every decoded byte; both may throw, and `fail` is told why when that happens inside a stream.
 */
export async function watchResponse(
  response: Response,
  transcript: Transcript,
  limits: Limits,
  count: (bytes: number) => void,
  fail: (error: unknown) => void,
  origin: string,
): Promise<Response> {
  const type = response.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (response.body === null) return response;
  if (response.ok && type === "text/event-stream") {
    return copy(response, response.body.pipeThrough(watchEvents(transcript, limits, count, fail, origin)));
  }
  const text = await readText(response.body, limits, count);
  const message = response.ok && type === "application/json" ? transcript.received(text) : null;
  return copy(response, message === null ? text : JSON.stringify(message));
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
    if (length > limits.line) throw tooLong("message", limits);
    chunks.push(chunk);
  }
  return decodeUtf8(Buffer.concat(chunks, length), "a message of the server");
}

/** Shows the message in each server-sent event to the transcript, and lets pass what that makes of it. */
function watchEvents(
  transcript: Transcript,
  limits: Limits,
  count: (bytes: number) => void,
  fail: (error: unknown) => void,
  origin: string,
): TransformStream<Uint8Array, Uint8Array> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const encoder = new TextEncoder();
  let held = 0;
  let passed: string[] = [];
  const parser = createParser({
    onEvent: ({ event = "message", data }) => {
      held = 0;
      if (data.length > limits.line) throw tooLong("event", limits);
      if (event === "endpoint") {
        refuseForeign(data, origin);
        passed.push(`event: endpoint\ndata: ${data.replaceAll("\n", "\ndata: ")}\n\n`);
      }
      // An event without data only sets an id, for clients that resume.
      const message = event === "message" && data !== "" ? transcript.received(data) : null;
      if (message !== null) passed.push(`data: ${JSON.stringify(message)}\n\n`);
    },
  });
  return new TransformStream({
    transform: (chunk, controller) => {
      try {
        count(chunk.length);
        held += chunk.length;
        parser.feed(decodeChunk(decoder, chunk));
        if (held > limits.line) throw tooLong("event", limits);
      } catch (error) {
        fail(error);
        throw error;
      }
      for (const event of passed) controller.enqueue(encoder.encode(event));
      passed = [];
    },
  });
}

/** The older transport names in its first event where requests are to be sent. */
function refuseForeign(endpoint: string, origin: string): void {
  const url = URL.parse(endpoint, origin);
  if (url?.origin === origin) return;
  throw new McpLockError(
    "REMOTE_REFUSED",
    `${origin} sends its requests to another origin, ${url?.origin ?? "none"}`,
  );
}

function tooLong(what: string, limits: Limits): McpLockError {
  return exceeded("line", limits.line, `sent a longer ${what}`);
}

function decodeChunk(decoder: TextDecoder, chunk: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch (cause) {
    throw new McpLockError("TEXT_ENCODING", "an event of the server is not valid UTF-8", { cause });
  }
}
