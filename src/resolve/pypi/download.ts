import { McpLockError } from "../../model/error.ts";
import type { World } from "../../world.ts";
import type { Login } from "../netrc.ts";

/** How much is taken from an index, in bytes and milliseconds. */
export interface PypiLimits {
  readonly page: number;
  /** For all files of a release together. */
  readonly files: number;
  /** Without a single byte. */
  readonly silence: number;
  /** For one answer. */
  readonly total: number;
}

const MiB = 1024 * 1024;

export const defaultPypiLimits: PypiLimits = {
  page: 64 * MiB,
  files: 512 * MiB,
  silence: 30_000,
  total: 600_000,
};

export interface Download {
  readonly url: URL;
  readonly accept: string;
  /** What it is, in words for errors: addresses may hold secrets. */
  readonly what: string;
  readonly login: Login | null;
  /** At most so many bytes. */
  readonly limit: number;
  readonly limits: PypiLimits;
}

export interface Answer {
  /** Where it came from in the end. */
  readonly url: URL;
  readonly type: string;
  readonly pieces: AsyncIterable<Uint8Array>;
}

const redirectStatuses = new Set([301, 302, 303, 307, 308]);
const maximumHops = 3;

/**
 * Asks for an address of an index. A redirect is followed only within the origin, and logins go nowhere else.
 * The pieces must be read, or given up, to the end: timers run until then.
 */
export async function download(request: Download, world: World): Promise<Answer> {
  const watch = startWatch(request);
  try {
    const { response, url } = await follow(request, watch, world);
    refuseFailure(response, request);
    const type = (response.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
    return { url, type, pieces: readBody(response, request, watch) };
  } catch (error) {
    const told = error instanceof McpLockError ? error : networkError(error, request, watch);
    watch.end();
    throw told;
  }
}

async function follow(
  { url: first, accept, what, login }: Download,
  watch: Watch,
  world: World,
): Promise<{ response: Response; url: URL }> {
  const headers = {
    accept,
    "accept-encoding": "identity",
    ...(login !== null && { authorization: `Basic ${encode(login)}` }),
  };
  let url = first;
  for (let hops = 0; ; hops++) {
    const response = await world.fetch(url, { headers, redirect: "manual", signal: watch.signal });
    const location = redirectStatuses.has(response.status) ? response.headers.get("location") : null;
    if (location === null) return { response, url };
    await response.body?.cancel();
    const next = URL.parse(location, url.href);
    if (next?.origin !== first.origin)
      throw new McpLockError("PYPI_ANSWER", `${what} is redirected to another host`, {
        hint: "configure the address of the index that answers by itself",
      });
    if (hops === maximumHops)
      throw new McpLockError("PYPI_ANSWER", `${what} is redirected more than ${maximumHops} times`);
    next.username = "";
    next.password = "";
    url = next;
  }
}

function encode({ user, password }: Login): string {
  return Buffer.from(`${user}:${password}`).toString("base64");
}

function refuseFailure({ status, ok }: Response, { what, login }: Download): void {
  if (ok) return;
  if (status === 404 || status === 410) throw new McpLockError("PYPI_NOT_FOUND", `${what} was not found`);
  const hint =
    status !== 401 && status !== 403
      ? "try again later"
      : login === null
        ? "no login is configured for this host: put it into the address of the index, or into ~/.netrc"
        : "the index does not accept the login that is configured for it";
  throw new McpLockError("PYPI_NETWORK", `${what} could not be fetched: HTTP ${status}`, { hint });
}

async function* readBody(
  response: Response,
  request: Download,
  watch: Watch,
): AsyncGenerator<Uint8Array, void, void> {
  let length = 0;
  try {
    for await (const piece of response.body ?? []) {
      watch.heard();
      length += piece.length;
      if (length > request.limit)
        throw new McpLockError("PYPI_ANSWER", `${request.what} is larger than ${request.limit} bytes`);
      yield piece;
    }
  } catch (error) {
    throw error instanceof McpLockError ? error : networkError(error, request, watch);
  } finally {
    watch.end();
  }
}

interface Watch {
  readonly signal: AbortSignal;
  /** Starts the wait for the next byte. */
  heard(): void;
  end(): void;
}

/** Ends a request that is silent for too long, or takes too long altogether. */
function startWatch({ limits }: Download): Watch {
  const controller = new AbortController();
  const stop = () => controller.abort();
  const total = setTimeout(stop, limits.total);
  let silence = setTimeout(stop, limits.silence);
  return {
    signal: controller.signal,
    heard: () => {
      clearTimeout(silence);
      silence = setTimeout(stop, limits.silence);
    },
    end: () => {
      clearTimeout(total);
      clearTimeout(silence);
      controller.abort();
    },
  };
}

function networkError(cause: unknown, { what }: Download, { signal }: Watch): McpLockError {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  const reason = inner instanceof Error ? inner.message : String(inner);
  const problem = signal.aborted ? "it took too long" : reason;
  return new McpLockError("PYPI_NETWORK", `${what} could not be fetched: ${problem}`, {
    hint: "check the network and the address of the index",
    cause,
  });
}
