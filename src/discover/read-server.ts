import type { Declaration, Declared, Location } from "../model/declaration.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../model/json-value.ts";
import { invalid } from "./invalid.ts";

type Transport = Declared["transport"];

/** Every spelling of a transport that some client writes. */
const transports: ReadonlyMap<string, Transport> = new Map([
  ["stdio", "stdio"],
  ["local", "stdio"],
  ["http", "http"],
  ["streamable-http", "http"],
  ["streamableHttp", "http"],
  ["streamable_http", "http"],
  ["remote", "http"],
  ["sse", "sse"],
  ["ws", "ws"],
  ["websocket", "ws"],
]);

const urlKeys = ["url", "serverUrl", "httpUrl", "uri"];

/** Keys whose values decide what runs, or what runs without asking. They are part of what is locked. */
const settingKeys = new Set([
  "alwaysAllow",
  "autoApprove",
  "dev",
  "disabled",
  "disabledTools",
  "enabled",
  "enabledTools",
  "envFile",
  "excludeTools",
  "headersHelper",
  "includeTools",
  "sandbox",
  "sandboxEnabled",
  "tools",
  "trust",
]);

const interpretedKeys = new Set([
  "type",
  "transport",
  "command",
  "args",
  "cwd",
  "env",
  "headers",
  ...urlKeys,
]);

/** One server's declaration; `location` is where it stands. Shapes that no client accepts are refused. */
export function readServer(name: string, value: JsonValue, location: Location): Declaration {
  const fail = (problem: string) => invalid(location, `server ${JSON.stringify(name)}: ${problem}`);
  if (!isJsonObject(value)) throw fail("is not an object");
  const envValues = readValues(value["env"], () => fail('"env" must be an object of strings'));
  const headerValues = readValues(value["headers"], () => fail('"headers" must be an object of strings'));
  const shared = {
    in: [location.file],
    env: [...envValues.keys()].sort(),
    headers: [...headerValues.keys()].sort(),
    ...readSettings(value),
  };
  const transport = readTransport(value, fail);
  const declared: Declared =
    transport === "stdio"
      ? { ...shared, transport, ...readCommand(value, fail) }
      : { ...shared, transport, url: readUrl(value, fail) };
  return { name, declared, location, envValues, headerValues };
}

function readTransport(server: JsonObject, fail: (problem: string) => Error): Transport {
  const said = server["type"] ?? server["transport"];
  if (server["transport"] !== undefined && server["transport"] !== said)
    throw fail('"type" and "transport" contradict each other');
  const hasCommand = server["command"] !== undefined;
  const hasUrl = urlKeys.some((key) => server[key] !== undefined);
  if (hasCommand && hasUrl)
    throw fail("declares both a command and a URL: which one runs depends on the client");
  if (said === undefined) {
    if (hasCommand) return "stdio";
    if (hasUrl) return "http";
    throw fail('declares neither "command" nor "url"');
  }
  const transport = typeof said === "string" ? transports.get(said) : undefined;
  if (transport === undefined) throw fail(`the transport ${JSON.stringify(said)} is not known`);
  return transport;
}

function readCommand(
  server: JsonObject,
  fail: (problem: string) => Error,
): { command: string; args: string[]; cwd?: string } {
  const { command, args = [], cwd } = server;
  if (typeof command !== "string" || command.trim() === "")
    throw fail('"command" must be a string that names a program');
  if (!isStringArray(args)) throw fail('"args" must be an array of strings');
  if (cwd === undefined || cwd === null) return { command, args };
  if (typeof cwd !== "string") throw fail('"cwd" must be a string');
  return { command, args, cwd };
}

function readUrl(server: JsonObject, fail: (problem: string) => Error): string {
  const given = urlKeys.filter((key) => server[key] !== undefined);
  const [key, second] = given;
  if (key === undefined) throw fail('"url" is missing');
  if (second !== undefined) throw fail(`declares both "${key}" and "${second}"`);
  const url = server[key];
  if (typeof url !== "string" || url === "") throw fail(`"${key}" must be a string`);
  return url;
}

function readValues(value: JsonValue | undefined, fail: () => Error): Map<string, string> {
  if (value === undefined || value === null) return new Map();
  if (!isJsonObject(value)) throw fail();
  return new Map(
    Object.entries(value).map(([name, content]) => {
      if (content !== null && typeof content === "object") throw fail();
      return [name, content === null ? "" : String(content)];
    }),
  );
}

function readSettings(server: JsonObject): { settings?: JsonObject; otherKeys?: string[] } {
  const settings = Object.entries(server).filter(([key]) => settingKeys.has(key));
  const otherKeys = Object.keys(server).filter((key) => !settingKeys.has(key) && !interpretedKeys.has(key));
  return {
    ...(settings.length > 0 && { settings: Object.fromEntries(settings) }),
    ...(otherKeys.length > 0 && { otherKeys: otherKeys.sort() }),
  };
}

function isStringArray(value: JsonValue): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
