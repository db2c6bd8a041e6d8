import { type JSONRPCMessage, parseJSONRPCMessage } from "@modelcontextprotocol/client";
import { parseJson } from "../json/strict.ts";
import { McpLockError } from "../model/error.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../model/json-value.ts";
import { brief } from "./brief.ts";
import { noticeSize } from "./frugal.ts";
import { exceeded, type Limits } from "./limits.ts";

type MessageId = string | number;

/**
 * What went over the wire, as it was sent. The SDK parses results into its own shapes, drops keys it does
 * not know and reorders the rest; fingerprints are made from what is kept here.
 */
export interface Transcript {
  /** Notes a request of ours, so that its answer can be told from any other. */
  sent(message: unknown): void;
  /** Checks one text that the server sent. Returns the message, or null for text that is no message. */
  received(text: string): JSONRPCMessage | null;
  /** The raw result of the latest answered request of a method, which is forgotten then: it may be large. */
  result(method: string): JsonValue;
  /** Methods that the server asked of its client, sorted. */
  requests(): string[];
}

export function createTranscript(limits: Limits): Transcript {
  const pending = new Map<MessageId, string>();
  const results = new Map<string, JsonValue>();
  const requested = new Set<string>();
  let requestCount = 0;
  let noise = 0;

  const tolerate = (): null => {
    noise += 1;
    if (noise > limits.noiseLines) {
      throw exceeded("noiseLines", limits.noiseLines, "wrote more lines that are no messages");
    }
    return null;
  };
  const takeRequest = (method: string) => {
    if (method.length <= longestMethod) requested.add(method);
    requestCount += 1;
    if (requestCount > limits.serverRequests) {
      throw exceeded("serverRequests", limits.serverRequests, "asked its client for more");
    }
  };
  /** Which request an answer is for, by type and value of its id: the SDK takes "1" for 1. */
  const takeAnswer = (id: JsonValue | undefined): string => {
    const method = typeof id === "string" || typeof id === "number" ? pending.get(id) : undefined;
    if (method === undefined) throw protocol(`answered a request that is not open (id ${brief(id)})`);
    if (typeof id === "string" || typeof id === "number") pending.delete(id);
    return method;
  };
  const takeError = (id: JsonValue | undefined, message: JsonObject): JSONRPCMessage | null => {
    if (id === undefined || id === null) return tolerate();
    takeAnswer(id);
    return toSdkMessage(message);
  };

  return {
    sent: (message) => {
      if (!isJsonObject(message)) return;
      const { id, method } = message;
      if (typeof method === "string" && (typeof id === "string" || typeof id === "number"))
        pending.set(id, method);
    },
    received: (text) => {
      noticeSize(text.length);
      const message = readMessage(text, limits);
      if (message === null) return tolerate();
      const { method, id, result, error } = message;
      if (result !== undefined && error !== undefined)
        throw protocol("sent an answer with both a result and an error");
      if (method === undefined) {
        if (error !== undefined) return takeError(id, message);
        if (result === undefined) return tolerate();
        if (id === undefined || id === null) return tolerate();
        results.set(takeAnswer(id), result);
        return toSdkMessage(isList(result) ? { ...message, result: withoutItems(result) } : message);
      }
      if (result !== undefined || error !== undefined)
        throw protocol("sent a message that is a request and an answer");
      if (typeof method !== "string") throw protocol("sent a request whose method is not a string");
      if (id === undefined) return parseOrNull(message) ?? tolerate();
      takeRequest(method);
      return toSdkMessage(message);
    },
    result: (method) => {
      const result = results.get(method);
      if (result === undefined) throw protocol(`did not answer ${method}`);
      results.delete(method);
      return result;
    },
    requests: () => [...requested].sort(),
  };
}

/** A JSON-RPC message (version 2.0), or null for what every client passes over. */
function readMessage(text: string, limits: Limits): JsonObject | null {
  const trimmed = text.replace(/^[ \t\r\n]+/, "");
  if (!trimmed.startsWith("{") && !trimmed.startsWith("[")) return null;
  const value = readJson(trimmed, limits);
  if (Array.isArray(value)) {
    if (!value.some(isMessage)) return null;
    throw protocol("sent a JSON-RPC batch, which the protocol does not have");
  }
  return isMessage(value) ? value : null;
}

function isMessage(value: JsonValue): value is JsonObject {
  return isJsonObject(value) && value["jsonrpc"] === "2.0";
}

/** Text that is not JSON is a banner, unless it claims to be a message: then clients may read it differently. */
function readJson(text: string, limits: Limits): JsonValue {
  try {
    return parseJson(text, "a message of the server", { depth: limits.depth, values: limits.values });
  } catch (error) {
    const isBanner = text.startsWith("[") || !text.includes('"jsonrpc"');
    if (isBanner && error instanceof McpLockError && error.code === "JSON_SYNTAX") return null;
    throw error;
  }
}

export function protocol(problem: string): McpLockError {
  return new McpLockError("PROBE_PROTOCOL", `the server ${problem}`);
}

/** No method of the protocol has a longer name; others are declined without being remembered. */
const longestMethod = 100;

const lists = ["tools", "prompts", "resourceTemplates", "resources"];

function isList(result: JsonValue): result is JsonObject {
  return isJsonObject(result) && lists.some((list) => Array.isArray(result[list]));
}

/** The SDK would copy every definition, and nobody reads its copies. */
function withoutItems(result: JsonObject): JsonObject {
  const empty = lists.flatMap((list) => (Array.isArray(result[list]) ? [[list, []]] : []));
  return { ...result, ...Object.fromEntries(empty) };
}

function toSdkMessage(message: JsonObject): JSONRPCMessage {
  const parsed = parseOrNull(message);
  if (parsed === null) throw protocol("sent a message that is not valid JSON-RPC");
  return parsed;
}

/** Null for what no client would take, such as an error without a usable id. */
function parseOrNull(message: JsonObject): JSONRPCMessage | null {
  try {
    return parseJSONRPCMessage(message);
  } catch {
    return null;
  }
}
