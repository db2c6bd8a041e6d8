import type { IncomingMessage, ServerResponse } from "node:http";

/** How an endpoint answers other than it should. */
export type Fault =
  | { readonly status: number }
  /** Another document: a page for people, other JSON, half of the right answer, or none at all. */
  | { readonly body: "html" | "other json" | "truncated" | "empty" }
  /** 64 MiB of JSON with its length, or JSON that does not end. */
  | { readonly size: "huge" | "endless" }
  /** Never an answer, a byte of it now and then, or the end of the connection. */
  | { readonly connection: "silent" | "drip" | "drop" }
  | { readonly redirect: string };

/** Every class of fault; a redirect goes to the address that is given. */
export function allFaults(elsewhere: string): Map<string, Fault> {
  return new Map<string, Fault>([
    ["not found", { status: 404 }],
    ["refused", { status: 403 }],
    ["failing", { status: 500 }],
    ["too busy", { status: 429 }],
    ["a page", { body: "html" }],
    ["other JSON", { body: "other json" }],
    ["truncated", { body: "truncated" }],
    ["empty", { body: "empty" }],
    ["huge", { size: "huge" }],
    ["endless", { size: "endless" }],
    ["silent", { connection: "silent" }],
    ["dripping", { connection: "drip" }],
    ["hanging up", { connection: "drop" }],
    ["sending elsewhere", { redirect: elsewhere }],
  ]);
}

/** Answers with a fault in place of a document. */
export function answerBadly(
  request: IncomingMessage,
  response: ServerResponse,
  fault: Fault,
  right: unknown,
): void {
  const json = { "content-type": "application/json" };
  if ("status" in fault) return void response.writeHead(fault.status, json).end(`{"error":"no"}`);
  if ("redirect" in fault) return void response.writeHead(302, { location: fault.redirect }).end();
  if ("body" in fault) return void sendBody(response, fault.body, JSON.stringify(right));
  if ("size" in fault) return void sendMuch(response, fault.size);
  if (fault.connection === "drop") return void request.socket.destroy();
  if (fault.connection === "silent") return;
  const timer = setInterval(() => response.write(" "), 50);
  response.writeHead(200, json).on("close", () => clearInterval(timer));
}

function sendBody(
  response: ServerResponse,
  body: Extract<Fault, { body: string }>["body"],
  right: string,
): void {
  const bodies = {
    html: "<!doctype html><title>Sign in</title>",
    "other json": `{"attestations":{"bundle":7},"keys":"none"}`,
    truncated: right.slice(0, right.length / 2),
    empty: "",
  };
  const type = body === "html" ? "text/html" : "application/json";
  response.writeHead(200, { "content-type": type }).end(bodies[body]);
}

function sendMuch(response: ServerResponse, size: "huge" | "endless"): void {
  const chunk = Buffer.alloc(1 << 20, " ");
  const length = 64 * chunk.length;
  let left = size === "huge" ? length : Number.POSITIVE_INFINITY;
  const type = { "content-type": "application/json" };
  response.writeHead(200, size === "huge" ? { ...type, "content-length": length } : type);
  const pump = () => {
    while (left > chunk.length && !response.destroyed) {
      left -= chunk.length;
      if (!response.write(chunk)) return void response.once("drain", pump);
    }
    if (!response.destroyed) response.end(`${" ".repeat(chunk.length - 2)}{}`);
  };
  pump();
}
