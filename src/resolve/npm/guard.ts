import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";
import { ClientRequest, IncomingMessage } from "node:http";
import { McpLockError } from "../../model/error.ts";

const MiB = 1024 * 1024;
export const tarballLimit = 512 * MiB;
export const packumentLimit = 64 * MiB;
/** What a registry says of a failure is read to its end before npm's library tells of it. */
const failureLimit = MiB;
/** For all answers that are under way: npm's library keeps in memory what arrives faster than it is written. */
const openLimit = 1024 * MiB;
let open = 0;

type Options = Readonly<Record<string, unknown>>;

/** npm's options under which the work goes on that a request belongs to. */
const work = new AsyncLocalStorage<Options>();
const watched = new WeakSet<ClientRequest>();
let isWatching = false;

/**
 * Does what npm's libraries are asked to do, and watches over their requests: no answer is endless, and
 * credentials go to the host and port that they are configured for. These libraries know no limit, and pass
 * credentials on when a redirect changes the port. Other requests of the process are left alone.
 */
export function guarded<T>(options: Options, ask: () => Promise<T>): Promise<T> {
  if (!isWatching) watch();
  isWatching = true;
  return work.run(options, ask);
}

function watch(): void {
  subscribe("http.client.request.created", (message) => {
    const { request } = toRecord(message);
    const options = work.getStore();
    if (options === undefined || !(request instanceof ClientRequest)) return;
    watched.add(request);
    withholdCredentials(request, options);
  });
  subscribe("http.client.response.finish", (message) => {
    const { request, response } = toRecord(message);
    if (!(request instanceof ClientRequest) || !watched.has(request)) return;
    if (response instanceof IncomingMessage) limit(request, response);
  });
}

function toRecord(message: unknown): Record<string, unknown> {
  return typeof message === "object" && message !== null ? { ...message } : {};
}

function withholdCredentials(request: ClientRequest, options: Options): void {
  const sent = request.getHeader("authorization");
  const host = String(request.getHeader("host"));
  if (sent !== undefined && !credentialsFor(host, options).includes(String(sent)))
    request.removeHeader("authorization");
}

/** The values of the Authorization header that npm's configuration holds for a host and port. */
function credentialsFor(host: string, options: Options): string[] {
  return Object.entries(options).flatMap(([key, value]) => {
    if (typeof value !== "string" || !key.startsWith(`//${host}/`)) return [];
    if (key.endsWith(":_authToken")) return [`Bearer ${value}`];
    if (key.endsWith(":_auth")) return [`Basic ${value}`];
    if (!key.endsWith(":_password")) return [];
    // npm keeps passwords in base64.
    const user = options[key.replace(/_password$/, "username")];
    const login = `${user}:${Buffer.from(value, "base64").toString("utf8")}`;
    return [`Basic ${Buffer.from(login).toString("base64")}`];
  });
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
    if (open > openLimit) request.destroy(tooLarge(request, "and others together are too large"));
  });
  response.on("close", () => {
    open -= length;
  });
}

function tooLarge(request: ClientRequest, problem: string): McpLockError {
  return new McpLockError("NPM_ANSWER", `an answer of ${request.host} ${problem}`);
}
