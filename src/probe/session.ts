import {
  Client,
  ProtocolError,
  ProtocolErrorCode,
  SdkError,
  SdkErrorCode,
  SdkHttpError,
} from "@modelcontextprotocol/client";
import { z } from "zod";
import { McpLockError } from "../model/error.ts";
import { isJsonObject, type JsonObject } from "../model/json-value.ts";
import { brief } from "./brief.ts";
import type { ClientProfile } from "./client-profiles.ts";
import type { Limits } from "./limits.ts";
import { protocol } from "./transcript.ts";
import type { Wire } from "./wire.ts";

/** The two generations of the protocol: with the `initialize` handshake, and since 2026-07-28 without it. */
export type Era = "legacy" | "modern";

const modernRevision = "2026-07-28";

/** An open conversation with one server. */
export interface Session {
  /** Protocol revision agreed on. */
  readonly protocol: string;
  /** The raw answer to `initialize` or `server/discover`. */
  readonly hello: JsonObject;
  /** One page of a list as it was sent; null when the server does not know the method. */
  list(method: ListMethod, cursor: string | null): Promise<JsonObject | null>;
}

export type ListMethod = "tools/list" | "prompts/list" | "resources/templates/list" | "resources/list";

/** Opens a session in one era. Rejects when the server does not speak it, or breaks the protocol. */
export async function openSession(
  wire: Wire,
  era: Era,
  profile: ClientProfile,
  limits: Limits,
): Promise<Session> {
  const client = createClient(era, profile);
  await orFail(wire, client.connect(wire.transport, { timeout: limits.handshake }), "PROBE_HANDSHAKE");
  const hello = wire.transcript.result(era === "modern" ? "server/discover" : "initialize");
  if (!isJsonObject(hello)) throw protocol("answered the handshake with something that is not an object");
  const list = async (method: ListMethod, cursor: string | null): Promise<JsonObject | null> => {
    const request = { method, params: cursor === null ? {} : { cursor } };
    try {
      await orFail(wire, client.request(request, z.looseObject({}), { timeout: limits.total }));
    } catch (error) {
      // A list may be missing as a whole; one that ends in the middle is a list with a part withheld.
      if (cursor === null && isMethodNotFound(error)) return null;
      throw error;
    }
    return rawPage(wire, method);
  };
  return { protocol: client.getNegotiatedProtocolVersion() ?? modernRevision, hello, list };
}

/** What a server asks is declined as a person would decline it, and never answered with data. */
function createClient(era: Era, { name, version, capabilities }: ClientProfile): Client {
  const client = new Client(
    { name, version },
    {
      capabilities,
      inputRequired: { autoFulfill: false },
      ...(era === "modern" && { versionNegotiation: { mode: { pin: modernRevision } } }),
    },
  );
  if (capabilities.elicitation !== undefined)
    client.setRequestHandler("elicitation/create", () => ({ action: "decline" }));
  if (capabilities.sampling !== undefined) {
    client.setRequestHandler("sampling/createMessage", () => {
      throw new ProtocolError(-1, "User rejected sampling request");
    });
  }
  return client;
}

const HttpErrorBody = z.object({ text: z.string() });

/** In the protocol without a handshake an unknown method is HTTP 404 around the same answer. */
function isMethodNotFound(error: unknown): boolean {
  if (error instanceof ProtocolError) return error.code === ProtocolErrorCode.MethodNotFound;
  if (!(error instanceof SdkHttpError) || error.status !== 404) return false;
  const body = HttpErrorBody.safeParse(error.data).data?.text ?? "";
  return new RegExp(`"code"\\s*:\\s*${ProtocolErrorCode.MethodNotFound}\\b`).test(body);
}

function rawPage(wire: Wire, method: ListMethod): JsonObject {
  const page = wire.transcript.result(method);
  if (!isJsonObject(page)) throw protocol(`answered ${method} with something that is not an object`);
  const { resultType = "complete" } = page;
  if (resultType !== "complete")
    throw protocol(`answered ${method} with the result type ${brief(resultType)}`);
  return page;
}

/** What the wire found wrong explains more than what the SDK makes of the closed connection. */
async function orFail<T>(
  wire: Wire,
  work: Promise<T>,
  late: "PROBE_HANDSHAKE" | "PROBE_TIMEOUT" = "PROBE_TIMEOUT",
): Promise<T> {
  try {
    return await Promise.race([work, wire.failed]);
  } catch (error) {
    throw await Promise.race([wire.failed, Promise.reject(error)]).catch((first: unknown) =>
      explain(first, late),
    );
  }
}

/** The SDK's errors in our words; a ProtocolError stays, its code decides what is tried next. */
function explain(error: unknown, late: "PROBE_HANDSHAKE" | "PROBE_TIMEOUT"): unknown {
  if (error instanceof SdkError && error.code === SdkErrorCode.RequestTimeout) {
    const hint = "--timeout SECONDS allows it more";
    return new McpLockError(late, "the server did not answer in time", { cause: error, hint });
  }
  return error;
}
