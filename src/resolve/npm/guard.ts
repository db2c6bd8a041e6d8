import type { ClientRequest, IncomingMessage } from "node:http";
import { McpLockError } from "../../model/error.ts";

const MiB = 1024 * 1024;
export const tarballLimit = 512 * MiB;
export const packumentLimit = 64 * MiB;
/** What a registry says of a failure is read to its end before npm's library tells of it. */
const failureLimit = MiB;
/** For all answers that are under way: npm's library keeps in memory what arrives faster than it is written. */
const openLimit = 1024 * MiB;
let open = 0;
/** What npm's libraries say in each request (`npm-session`), by which theirs are told from others. */
export const session = "mcp-lock";

/** Values of the Authorization header, by the host and port that they were configured for. */
const credentials = new Map<string, Set<string>>();

/**
 * Watches over every request that npm's libraries make from now on: no answer is endless, and credentials go to
 * the host and port that they were configured for. These libraries know no limit, and pass credentials on when
 * a redirect changes the port.
 */
export function guardRequests(options: Readonly<Record<string, unknown>>): void {
  if (credentials.size === 0) watch();
  credentials.set("", new Set());
  for (const [key, value] of Object.entries(options)) {
    if (typeof value !== "string") continue;
    for (const { host, header } of credentialsOf(key, value, options)) {
      credentials.set(host, (credentials.get(host) ?? new Set()).add(header));
    }
  }
}

interface Credential {
  readonly host: string;
  readonly header: string;
}

/** The credentials that one line of npm's configuration holds. */
function credentialsOf(key: string, value: string, options: Readonly<Record<string, unknown>>): Credential[] {
  const [, prefix = "", host = "", name] =
    /^(\/\/([^/]+)(?:\/.*)?):(_authToken|_auth|_password)$/.exec(key) ?? [];
  if (name === "_authToken") return [{ host, header: `Bearer ${value}` }];
  if (name === "_auth") return [{ host, header: `Basic ${value}` }];
  if (name !== "_password") return [];
  // npm keeps passwords in base64.
  const password = Buffer.from(value, "base64").toString("utf8");
  return [{ host, header: basic(`${options[`${prefix}:username`]}:${password}`) }];
}

function basic(login: string): string {
  return `Basic ${Buffer.from(login).toString("base64")}`;
}

function watch(): void {
  const { subscribe } = process.getBuiltinModule("node:diagnostics_channel");
  const { ClientRequest, IncomingMessage } = process.getBuiltinModule("node:http");
  subscribe("http.client.request.created", (message) => {
    const { request } = toRecord(message);
    if (request instanceof ClientRequest && isNpms(request)) withholdCredentials(request);
  });
  subscribe("http.client.response.finish", (message) => {
    const { request, response } = toRecord(message);
    if (request instanceof ClientRequest && response instanceof IncomingMessage && isNpms(request))
      limit(request, response);
  });
}

function isNpms(request: ClientRequest): boolean {
  return String(request.getHeader("npm-session")) === session;
}

function toRecord(message: unknown): Record<string, unknown> {
  return typeof message === "object" && message !== null ? { ...message } : {};
}

function withholdCredentials(request: ClientRequest): void {
  const sent = request.getHeader("authorization");
  const host = String(request.getHeader("host"));
  if (sent !== undefined && credentials.get(host)?.has(String(sent)) !== true)
    request.removeHeader("authorization");
}

function limit(request: ClientRequest, response: IncomingMessage): void {
  const isFailure = (response.statusCode ?? 0) >= 400;
  const isTarball = request.getHeader("pacote-req-type") === "tarball";
  // Neither is packed for the way, and unpacking would undo the limit.
  if (isFailure || isTarball) delete response.headers["content-encoding"];
  const isJson = String(request.getHeader("accept")).includes("json");
  const most = isFailure ? failureLimit : isJson ? packumentLimit : tarballLimit;
  let length = 0;
  response.on("data", (chunk: Uint8Array) => {
    length += chunk.length;
    open += chunk.length;
    if (length > most) request.destroy(tooLarge(request, `is larger than ${most} bytes`));
    if (open > openLimit) request.destroy(tooLarge(request, `and others together are too large`));
  });
  response.on("close", () => {
    open -= length;
  });
}

function tooLarge(request: ClientRequest, problem: string): McpLockError {
  return new McpLockError("NPM_ANSWER", `an answer of ${request.host} ${problem}`);
}
