import { McpLockError } from "../model/error.ts";
import type { Launch } from "../model/launch.ts";
import type { Surface, Unstable } from "../model/surface.ts";
import type { World } from "../world.ts";
import { type Attempt, attemptsFor, otherGeneration, toProbeError } from "./attempt.ts";
import { clientProfiles } from "./client-profiles.ts";
import { combine } from "./combine.ts";
import { createKeep } from "./keep.ts";
import type { Limits } from "./limits.ts";
import { createMasks } from "./masks.ts";
import type { RemoteRules } from "./remote-url.ts";
import { openRemoteWire } from "./remote-wire.ts";
import type { Sandbox } from "./sandbox/sandbox.ts";
import { type Sight, see, type Unopened, type Viewer } from "./sight.ts";
import { openStdioWire } from "./stdio-wire.ts";
import type { Wire } from "./wire.ts";

export interface LookOptions extends RemoteRules {
  readonly limits: Limits;
  /** Where a server that is a program is started. */
  readonly sandbox: Sandbox;
  /** As how many clients to look; above 1, in both generations of the protocol. */
  readonly looks?: number;
  /** JSON Pointers to the places whose words come and go. */
  readonly volatile?: readonly string[];
}

export interface Look {
  readonly surface: Surface;
  /** What was not the same on every look, or on the second listing of one. */
  readonly unstable: readonly Unstable[];
  /** What a person should know although the look succeeded. */
  readonly warnings: readonly string[];
}

/**
 * Looks at a server, as one client or as several: starts or dials it, lists everything twice, ends it. Throws
 * when it cannot be listed in full: a server without an answer is never a server without tools.
 */
export async function look(launch: Launch, options: LookOptions, world: World): Promise<Look> {
  const { limits } = options;
  const deadline = startDeadline(limits);
  const masks = createMasks(options.volatile ?? []);
  const common = { limits, masks, keep: createKeep(masks, limits), deadline: deadline.passed };
  try {
    return await lookAround(launch, options, common, world);
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

type LookOnce = (attempt: Attempt, viewer: Viewer) => Promise<Sight | Unopened>;

/** How long the other generation of the protocol is waited for, at the least, in milliseconds. */
const leastPatience = 2_000;

/** First as ourselves; then as clients that are more like a user's, and in the other generation. */
async function lookAround(
  launch: Launch,
  options: LookOptions,
  common: Omit<Viewer, "profile">,
  world: World,
): Promise<Look> {
  const lookOnce: LookOnce = (attempt, viewer) =>
    withFolder(launch, world, async (folder) =>
      see(await openWire(launch, attempt, folder, options, world), attempt.era, viewer),
    );
  const [ourselves, ...clients] = clientProfiles.slice(0, options.looks ?? 1);
  if (ourselves === undefined) throw new McpLockError("INTERNAL", "a look as no client at all");
  const started = world.now();
  const { sight, attempt } = await tryAttempts(
    attemptsFor(launch),
    { ...common, profile: ourselves },
    lookOnce,
  );
  const patience = leastPatience + 2 * (world.now() - started);
  const sights = [sight];
  for (const profile of clients) {
    const viewer = { ...common, profile };
    sights.push((await tryAttempts([attempt], viewer, lookOnce)).sight);
  }
  const [client] = clients;
  const other = otherGeneration(attempt);
  if (client !== undefined && other !== null) {
    const handshake = Math.min(common.limits.handshake, patience);
    const limits = { ...common.limits, handshake };
    const seen = await lookOnce(other, { ...common, limits, profile: client, mayBeSilent: true });
    if ("surface" in seen) sights.push(seen);
  }
  return combineSights(sight, sights.slice(1));
}

function combineSights(first: Sight, others: readonly Sight[]): Look {
  const { surface, unstable } = combine(
    first.surface,
    others.map((sight) => sight.surface),
  );
  const sights = [first, ...others];
  return {
    surface,
    unstable: firstOfEach([...sights.flatMap((sight) => sight.unstable), ...unstable]),
    warnings: [...new Set(sights.flatMap(({ warnings }) => warnings))],
  };
}

/** One example for each thing that moves is enough to tell that it does. */
function firstOfEach(unstable: readonly Unstable[]): Unstable[] {
  const found = new Map<string, Unstable>();
  for (const one of unstable) {
    const key = `${one.subject.kind} ${one.subject.name}`;
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()];
}

async function tryAttempts(
  attempts: readonly Attempt[],
  viewer: Viewer,
  lookOnce: LookOnce,
): Promise<{ readonly sight: Sight; readonly attempt: Attempt }> {
  let refusal: unknown = null;
  for (const attempt of attempts) {
    const seen = await lookOnce(attempt, viewer);
    if ("surface" in seen) return { sight: seen, attempt };
    // The first refusal is about the common case; a later one would only puzzle.
    refusal ??= seen.unopened;
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
