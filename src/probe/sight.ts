import { McpLockError } from "../model/error.ts";
import type { Surface, Unstable } from "../model/surface.ts";
import { isRefusal } from "./attempt.ts";
import type { ClientProfile } from "./client-profiles.ts";
import { differing } from "./combine.ts";
import type { Keep } from "./keep.ts";
import type { Limits } from "./limits.ts";
import { type Listing, listEverything } from "./listing.ts";
import type { Masks } from "./masks.ts";
import { type Era, openSession, type Session } from "./session.ts";
import { readCapabilities, toSurface } from "./surface.ts";
import type { Wire } from "./wire.ts";

/** What one client was shown in one session. */
export interface Sight {
  readonly surface: Surface;
  readonly unstable: readonly Unstable[];
  readonly warnings: readonly string[];
}

/** A server that would not talk, and why. */
export interface Unopened {
  readonly unopened: unknown;
}

/** As whom one looks, and what all looks at a server have in common. */
export interface Viewer {
  readonly profile: ClientProfile;
  readonly limits: Limits;
  readonly masks: Masks;
  readonly keep: Keep;
  /** Rejects when all looks together have taken too long. */
  readonly deadline: Promise<never>;
  /** Whether a server that does not talk to this viewer, whatever the reason, is none that lists less. */
  readonly mayBeSilent?: boolean;
}

/** One session: opens it, lists everything twice, ends it. Throws when the server talks and is not listed in full. */
export async function see(wire: Wire, era: Era, viewer: Viewer): Promise<Sight | Unopened> {
  try {
    const opened = await Promise.race([open(wire, era, viewer), viewer.deadline]);
    if ("unopened" in opened) {
      await wire.end();
      return opened;
    }
    const { warnings, ...seen } = await Promise.race([listTwice(wire, opened, viewer), viewer.deadline]);
    return { ...seen, warnings: [...warnings, ...(await wire.end())] };
  } catch (error) {
    await wire.end();
    throw error;
  }
}

async function open(
  wire: Wire,
  era: Era,
  { profile, limits, mayBeSilent = false }: Viewer,
): Promise<Session | Unopened> {
  try {
    return await openSession(wire, era, profile, limits);
  } catch (error) {
    if (mayBeSilent || isRefusal(error)) return { unopened: error };
    throw error;
  }
}

async function listTwice(wire: Wire, session: Session, viewer: Viewer): Promise<Sight> {
  const { limits, keep } = viewer;
  const capabilities = readCapabilities(session.hello);
  const list = () => listEverything(session, capabilities, limits, keep);
  const first = await list();
  const again = await listAgain(first, list);
  const requests = wire.transcript.requests();
  return { surface: toSurface(session.protocol, session.hello, first, requests, viewer), ...again };
}

/** A list that changes between two readings shows one face to us and may show another to the model. */
async function listAgain(
  first: Listing,
  list: () => Promise<Listing>,
): Promise<Pick<Sight, "unstable" | "warnings">> {
  try {
    return { unstable: differing(first, await list()), warnings: [] };
  } catch (error) {
    if (!(error instanceof McpLockError) || error.code !== "PROBE_EXIT") throw error;
    const warning = "the server ended after its first listing, so it was not listed a second time";
    return { unstable: [], warnings: [warning] };
  }
}
