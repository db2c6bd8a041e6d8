import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import { answer, type Received } from "./answer.ts";
import { checkerFor } from "./check.ts";
import { type Rule, type Sent, spoil, takeRule, whole } from "./faults.ts";
import type { State } from "./model.ts";

/** What the server keeps beside the state of GitHub. */
export interface Traffic {
  readonly requests: Received[];
  /** Requests to the other origin, to which faults lead astray. */
  readonly strayRequests: Received[];
  readonly violations: string[];
  readonly rules: Rule[];
}

/** Serves the API and, at another origin, the same once more; both are closed when the test is over. */
export async function serveGitHub(state: State, traffic: Traffic): Promise<{ otherOrigin: string }> {
  const otherOrigin = await listen(async (request, response) => {
    const received = await receive(request);
    traffic.strayRequests.push(received);
    // Whoever lures a client away gives it what it likes, with or without a token.
    const authorization = `Bearer ${state.token.value}`;
    const headers = { ...received.headers, authorization };
    send(response, whole(answer(state, { ...received, headers }).reply()));
  });
  state.origin = await listen(async (request, response) => {
    const received = await receive(request);
    traffic.requests.push(received);
    try {
      send(response, respond(state, traffic, otherOrigin, received));
      takeRule(traffic.rules, "after", nameOf(received))?.action();
    } catch (error) {
      traffic.violations.push(`the fake failed at ${nameOf(received)}: ${String(error)}`);
      response.destroy();
    }
  });
  return { otherOrigin };
}

function respond(
  state: State,
  { rules, violations }: Traffic,
  otherOrigin: string,
  received: Received,
): Sent {
  takeRule(rules, "before", nameOf(received))?.action();
  const answered = answer(state, received);
  violations.push(...answered.violations.map((wrong) => `${nameOf(received)}: ${wrong}`));
  const rule = takeRule(rules, "fault", nameOf(received));
  if (rule !== null) return spoil(state, otherOrigin, answered, rule.fault);
  const { route } = answered;
  const reply = answered.reply();
  if (route !== null) {
    // As it is sent, so that what JSON leaves out is not there.
    const body = reply.body === undefined ? undefined : JSON.parse(JSON.stringify(reply.body));
    const wrong = checkerFor(answered.version).response(route.method, route.path, reply.status, body);
    violations.push(...wrong);
  }
  return whole(reply);
}

function nameOf({ method, path }: Received): string {
  return `${method} ${path}`;
}

async function receive(request: IncomingMessage): Promise<Received> {
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  const body = await text(request);
  return {
    method: request.method ?? "",
    path: request.url ?? "",
    headers: Object.fromEntries(headers),
    body: body === "" ? null : body,
  };
}

function send(response: ServerResponse, sent: Sent): void {
  if (sent.connection === "hang") return;
  if (sent.connection === "drop") return void response.destroy();
  const bytes = Buffer.from(sent.text);
  const length = sent.status === 204 ? {} : { "content-length": bytes.length };
  response.writeHead(sent.status, { ...limits(), ...length, ...sent.headers });
  if (sent.connection === "whole") response.end(bytes);
  else if (sent.connection === "drip") drip(response, bytes, sent.everyMs);
  else response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
}

function drip(response: ServerResponse, bytes: Buffer, everyMs: number): void {
  let next = 0;
  const timer = setInterval(() => {
    response.write(bytes.subarray(next, next + 1));
    next += 1;
    if (next >= bytes.length) response.end();
  }, everyMs);
  response.on("close", () => clearInterval(timer));
}

function limits(): Record<string, string> {
  return {
    "x-github-request-id": "C0DE:1:2:3:4",
    "x-github-media-type": "github.v3; format=json",
    "x-ratelimit-limit": "1000",
    "x-ratelimit-remaining": "990",
    "x-ratelimit-used": "10",
    "x-ratelimit-reset": String(Math.floor(Date.now() / 1000) + 3600),
    "x-ratelimit-resource": "core",
  };
}

async function listen(
  listener: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<string> {
  const server: Server = createServer((request, response) => void listener(request, response));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the fake does not listen");
  return `http://127.0.0.1:${address.port}`;
}
