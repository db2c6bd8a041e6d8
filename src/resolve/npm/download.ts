import { Readable } from "node:stream";
import fetch from "npm-registry-fetch";
import { McpLockError } from "../../model/error.ts";
import type { NpmConfig } from "./config.ts";
import { guarded } from "./guard.ts";
import { reasonOf } from "./reason.ts";

/** What a registry answers, with the user's own configuration, piece by piece: at most `limit` bytes of it. */
export async function* download(
  url: string,
  options: Readonly<Record<string, unknown>>,
  what: string,
  limit: number,
  config: NpmConfig,
): AsyncIterable<Uint8Array> {
  // npm's library goes on receiving what nobody reads any more, unless the request is given up.
  const controller = new AbortController();
  const late = setTimeout(() => controller.abort(), config.patience);
  let length = 0;
  try {
    const asked = { ...config.options, ...options, signal: controller.signal };
    const response = await guarded(config.options, () => fetch(url, asked));
    for await (const chunk of toReadable(response.body)) {
      length += chunk.length;
      if (length > limit)
        throw new McpLockError("NPM_ANSWER", `${what} cannot be used: it is larger than ${limit} bytes`);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof McpLockError ? error : networkError(error, what, controller.signal.aborted);
  } finally {
    clearTimeout(late);
    controller.abort();
  }
}

/** npm's own streams leave a listener behind for every piece that is awaited. */
function toReadable(body: NodeJS.ReadableStream): AsyncIterable<Uint8Array> {
  return new Readable().wrap(body);
}

function networkError(cause: unknown, what: string, isLate: boolean): McpLockError {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (code === "E404") return new McpLockError("NPM_NOT_FOUND", `${what} was not found`, { cause });
  const reason = isLate ? "it took too long" : reasonOf(cause);
  const hint =
    code === "E401" || code === "E403"
      ? "npm's configuration has no valid token for this registry"
      : "check the network and npm's proxy settings";
  return new McpLockError("NPM_NETWORK", `${what} could not be fetched: ${reason}`, { hint, cause });
}
