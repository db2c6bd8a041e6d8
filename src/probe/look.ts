import { ProtocolError, SdkHttpError } from "@modelcontextprotocol/client";
import { fingerprint } from "../json/canonical.ts";
import { McpLockError, toMcpLockError } from "../model/error.ts";
import type { JsonObject } from "../model/json-value.ts";
import type { Launch } from "../model/launch.ts";
import type { Surface } from "../model/surface.ts";
import type { World } from "../world.ts";
import { processEnvironment } from "./environment.ts";
import type { Limits } from "./limits.ts";
import { type Listing, listEverything } from "./listing.ts";
import type { RemoteRules } from "./remote-url.ts";
import { openRemoteWire } from "./remote-wire.ts";
import { type Era, openSession } from "./session.ts";
import { openStdioWire } from "./stdio-wire.ts";
import { readCapabilities, toSurface } from "./surface.ts";
import type { Wire } from "./wire.ts";

export interface LookOptions extends RemoteRules {
  readonly limits: Limits;
  /** The Node.js that starts servers. */
  readonly nodePath: string;
}

export interface Look {
  readonly surface: Surface;
  /** What a person should know although the look succeeded. */
  readonly warnings: readonly string[];
}

type Attempt = { readonly era: Era; readonly transport: "stdio" | "http" | "sse" };

/**
 * One look at a server: start or dial it, list everything twice, end it. Throws when it cannot be listed
 * in full: a server without an answer is never a server without tools.
 */
export async function look(launch: Launch, options: LookOptions, world: World): Promise<Look> {
  const deadline = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const seconds = options.limits.total / 1000;
    deadline.reject(
      new McpLockError("PROBE_TIMEOUT", `the server was not listed within ${seconds} seconds`, {
        hint: "--timeout SECONDS allows it more",
      }),
    );
  }, options.limits.total);
  deadline.promise.catch(() => undefined);
  const folder = launch.kind === "process" ? await world.files.makeTemporaryFolder() : null;
  try {
    const open = (attempt: Attempt) => openWire(launch, attempt, folder, options, world);
    return await tryEach(attempts(launch), (attempt) =>
      lookOnce(open(attempt), attempt.era, options.limits, deadline.promise),
    );
  } finally {
    clearTimeout(timer);
    if (folder !== null) await world.files.remove(folder);
  }
}

/** The old handshake first: nearly every server knows it, and some end when they meet anything else. */
function attempts(launch: Launch): [Attempt, ...Attempt[]] {
  if (launch.kind === "process")
    return [
      { era: "legacy", transport: "stdio" },
      { era: "modern", transport: "stdio" },
    ];
  if (launch.transport === "sse") return [{ era: "legacy", transport: "sse" }];
  return [
    { era: "legacy", transport: "http" },
    { era: "modern", transport: "http" },
    { era: "legacy", transport: "sse" },
  ];
}

/** Goes on to the next attempt only when the server itself turned the last one down. */
async function tryEach<T>(list: [Attempt, ...Attempt[]], attempt: (one: Attempt) => Promise<T>): Promise<T> {
  const [first, ...rest] = list;
  try {
    return await attempt(first);
  } catch (error) {
    const [next, ...further] = rest;
    if (next === undefined || !turnedDown(error)) throw toProbeError(error);
    // The first refusal names the common case; a later one would only puzzle.
    return await tryEach([next, ...further], attempt).catch((later) => {
      throw turnedDown(later) ? toProbeError(error) : toProbeError(later);
    });
  }
}

function turnedDown(error: unknown): boolean {
  if (error instanceof SdkHttpError)
    return error.status !== 401 && error.status !== 403 && error.status < 500;
  return error instanceof ProtocolError;
}

function toProbeError(error: unknown): McpLockError {
  if (error instanceof SdkHttpError && (error.status === 401 || error.status === 403)) {
    return new McpLockError("REMOTE_AUTH", `the server asks for authorization (HTTP ${error.status})`, {
      hint: "--with-env sends the headers of the declaration, with variables expanded",
      cause: error,
    });
  }
  if (error instanceof SdkHttpError) {
    return new McpLockError("REMOTE_NETWORK", `the server answered with HTTP ${error.status}`, {
      cause: error,
    });
  }
  if (error instanceof ProtocolError) {
    return new McpLockError("PROBE_PROTOCOL", `the server refused: ${error.message}`, { cause: error });
  }
  return error instanceof McpLockError ? error : asConnectionError(error);
}

function asConnectionError(error: unknown): McpLockError {
  if (!(error instanceof Error)) return toMcpLockError(error);
  return new McpLockError("PROBE_PROTOCOL", `the session failed: ${error.message}`, { cause: error });
}

function openWire(
  launch: Launch,
  attempt: Attempt,
  folder: string | null,
  options: LookOptions,
  world: World,
): Wire {
  if (launch.kind === "remote") {
    return openRemoteWire(
      launch,
      attempt.transport === "sse" ? "sse" : "http",
      options,
      options.limits,
      world,
    );
  }
  const cwd = folder ?? "/";
  return openStdioWire(
    launch,
    cwd,
    processEnvironment(cwd, launch.env, options.nodePath),
    options.limits,
    world,
  );
}

async function lookOnce(wire: Wire, era: Era, limits: Limits, deadline: Promise<never>): Promise<Look> {
  try {
    const { surface, warnings } = await Promise.race([readSurface(wire, era, limits), deadline]);
    return { surface, warnings: [...warnings, ...(await wire.end())] };
  } catch (error) {
    await wire.end();
    throw error;
  }
}

async function readSurface(wire: Wire, era: Era, limits: Limits): Promise<Look> {
  const session = await openSession(wire, era, limits);
  const capabilities = readCapabilities(session.hello);
  const first = await listEverything(session, capabilities, limits);
  const warnings = await listAgain(first, () => listEverything(session, capabilities, limits));
  return { surface: toSurface(session.protocol, session.hello, first, wire.transcript.requests()), warnings };
}

/** A list that changes between two readings shows one face to us and may show another to the model. */
async function listAgain(first: Listing, list: () => Promise<Listing>): Promise<string[]> {
  try {
    const second = await list();
    const moved = (["tools", "prompts", "resourceTemplates"] as const).filter(
      (kind) => digest(first[kind]) !== digest(second[kind]),
    );
    if (moved.length === 0) return [];
    throw new McpLockError(
      "PROBE_UNSTABLE",
      `the server listed different ${moved.join(" and ")} the second time`,
      {
        hint: "a server whose definitions move cannot be locked",
      },
    );
  } catch (error) {
    if (!(error instanceof McpLockError) || error.code !== "PROBE_EXIT") throw error;
    return ["the server ended after its first listing, so it was not listed a second time"];
  }
}

function digest(items: ReadonlyMap<string, JsonObject>): string {
  return fingerprint(Object.fromEntries(items));
}
