import { parseJson } from "../../json/strict.ts";
import { decodeText } from "../../json/text.ts";
import { McpLockError } from "../../model/error.ts";
import type { JsonValue } from "../../model/json-value.ts";
import type { World } from "../../world.ts";
import { readBody } from "../read-body.ts";

/** Requests that end: all of them together before a deadline, and none with more bytes than it may have. */
export interface OciWire {
  /** One request; redirects are not followed. */
  dial(url: URL, init: RequestInit, what: string): Promise<Response>;
  /** The bytes of a response. */
  read(response: Response, limit: number, what: string): Promise<Uint8Array>;
}

/** Opens a wire on which everything together may take `time` milliseconds. */
export function openWire(time: number, world: World): OciWire {
  const signal = AbortSignal.timeout(time);
  return {
    dial: async (url, init, what) => {
      try {
        return await world.fetch(url, { ...init, redirect: "manual", signal });
      } catch (cause) {
        throw networkError(cause, what, time);
      }
    },
    read: async (response, limit, what) => {
      try {
        return await readBody(response, limit, (problem) => answerError(what, problem));
      } catch (cause) {
        throw cause instanceof McpLockError ? cause : networkError(cause, what, time);
      }
    },
  };
}

/** JSON that a registry sent: OCI_ANSWER unless it is such that all programs read the same in it. */
export function readJsonBody(bytes: Uint8Array, what: string): JsonValue {
  try {
    return parseJson(decodeText(bytes, what), what);
  } catch (cause) {
    const reason = cause instanceof McpLockError ? cause.code : "no JSON";
    throw new McpLockError("OCI_ANSWER", `${what} cannot be used: ${reason}`, { cause });
  }
}

/** An answer that registries do not give. */
export function answerError(what: string, problem: string): McpLockError {
  return new McpLockError("OCI_ANSWER", `${what} cannot be used: ${problem}`);
}

function networkError(cause: unknown, what: string, time: number): McpLockError {
  const isLate = cause instanceof Error && cause.name === "TimeoutError";
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  const reason = inner instanceof Error ? inner.message : String(inner);
  const problem = isLate ? `the registry did not answer within ${time} milliseconds` : reason;
  return new McpLockError("OCI_NETWORK", `${what} could not be fetched: ${problem}`, {
    hint: "check the network and the name of the registry",
    cause,
  });
}
