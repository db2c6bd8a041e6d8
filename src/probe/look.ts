import { fingerprint } from "../json/canonical.ts";
import { McpLockError } from "../model/error.ts";
import type { JsonObject } from "../model/json-value.ts";
import type { Launch } from "../model/launch.ts";
import type { Surface } from "../model/surface.ts";
import type { World } from "../world.ts";
import { type Attempt, attemptsFor, isRefusal, toProbeError } from "./attempt.ts";
import type { Limits } from "./limits.ts";
import { type Listing, listEverything } from "./listing.ts";
import type { RemoteRules } from "./remote-url.ts";
import { openRemoteWire } from "./remote-wire.ts";
import type { Sandbox } from "./sandbox/sandbox.ts";
import { openSession, type Session } from "./session.ts";
import { openStdioWire } from "./stdio-wire.ts";
import { readCapabilities, toSurface } from "./surface.ts";
import type { Wire } from "./wire.ts";

export interface LookOptions extends RemoteRules {
  readonly limits: Limits;
  /** Where a server that is a program is started. */
  readonly sandbox: Sandbox;
}

export interface Look {
  readonly surface: Surface;
  /** What a person should know although the look succeeded. */
  readonly warnings: readonly string[];
}

/**
 * One look at a server: start or dial it, list everything twice, end it. Throws when it cannot be listed
 * in full: a server without an answer is never a server without tools.
 */
export async function look(launch: Launch, options: LookOptions, world: World): Promise<Look> {
  const deadline = startDeadline(options.limits);
  try {
    return await tryAttempts(launch, options, deadline.passed, world);
  } catch (error) {
    throw toProbeError(error);
  } finally {
    deadline.clear();
  }
}

/** One total time for all that is tried: whoever answers a byte at a time gains nothing. */
function startDeadline({ total }: Limits): { passed: Promise<never>; clear: () => void } {
  const { promise, reject } = Promise.withResolvers<never>();
  promise.catch(() => undefined);
  const message = `the server was not listed within ${total / 1000} seconds`;
  const timer = setTimeout(() => {
    reject(new McpLockError("PROBE_TIMEOUT", message, { hint: "--timeout SECONDS allows it more" }));
  }, total);
  return { passed: promise, clear: () => clearTimeout(timer) };
}

async function tryAttempts(
  launch: Launch,
  options: LookOptions,
  deadline: Promise<never>,
  world: World,
): Promise<Look> {
  let refusal: unknown = null;
  for (const attempt of attemptsFor(launch)) {
    const outcome = await withFolder(launch, world, async (folder) => {
      const wire = await openWire(launch, attempt, folder, options, world);
      return lookOnce(wire, attempt, options.limits, deadline);
    });
    if ("surface" in outcome) return outcome;
    // The first refusal is about the common case; a later one would only puzzle.
    refusal ??= outcome.refused;
  }
  throw refusal;
}

/** A server that is started gets an empty folder of its own, which is gone afterwards. */
async function withFolder<T extends object>(
  launch: Launch,
  world: World,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  if (launch.kind === "remote") return work("/");
  const folder = await world.files.makeTemporaryFolder();
  try {
    return await work(folder);
  } finally {
    await world.files.remove(folder);
  }
}

async function openWire(
  launch: Launch,
  attempt: Attempt,
  folder: string,
  options: LookOptions,
  world: World,
): Promise<Wire> {
  if (launch.kind === "remote") {
    return openRemoteWire(
      launch,
      attempt.transport === "sse" ? "sse" : "http",
      options,
      options.limits,
      world,
    );
  }
  const confined = await options.sandbox.confine(launch, folder, world);
  return openStdioWire(launch.program, confined, options.limits, world);
}

interface Refused {
  readonly refused: unknown;
}

async function lookOnce(
  wire: Wire,
  { era }: Attempt,
  limits: Limits,
  deadline: Promise<never>,
): Promise<Look | Refused> {
  try {
    const opened = await Promise.race([open(wire, era, limits), deadline]);
    if ("refused" in opened) {
      await wire.end();
      return opened;
    }
    const { surface, warnings } = await Promise.race([readSurface(wire, opened, limits), deadline]);
    return { surface, warnings: [...warnings, ...(await wire.end())] };
  } catch (error) {
    await wire.end();
    throw error;
  }
}

async function open(wire: Wire, era: Attempt["era"], limits: Limits): Promise<Session | Refused> {
  try {
    return await openSession(wire, era, limits);
  } catch (error) {
    if (isRefusal(error)) return { refused: error };
    throw error;
  }
}

async function readSurface(wire: Wire, session: Session, limits: Limits): Promise<Look> {
  const capabilities = readCapabilities(session.hello);
  const first = await listEverything(session, capabilities, limits);
  const warnings = await listAgain(first, () => listEverything(session, capabilities, limits));
  return { surface: toSurface(session.protocol, session.hello, first, wire.transcript.requests()), warnings };
}

/** A list that changes between two readings shows one face to us and may show another to the model. */
async function listAgain(first: Listing, list: () => Promise<Listing>): Promise<string[]> {
  try {
    const second = await list();
    const kinds = ["tools", "prompts", "resourceTemplates"] as const;
    const moved = kinds.filter((kind) => digest(first[kind]) !== digest(second[kind]));
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
