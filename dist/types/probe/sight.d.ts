import type { Surface, Unstable } from "../model/surface.js";
import type { ClientProfile } from "./client-profiles.js";
import type { Keep } from "./keep.js";
import type { Limits } from "./limits.js";
import type { Masks } from "./masks.js";
import { type Era } from "./session.js";
import type { Wire } from "./wire.js";
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
export declare function see(wire: Wire, era: Era, viewer: Viewer): Promise<Sight | Unopened>;
