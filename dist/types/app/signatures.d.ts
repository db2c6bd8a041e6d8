import type { Artifact } from "../model/artifact.js";
import { type JsonObject } from "../model/json-value.js";
import type { LockedServer } from "../model/lockfile.js";
import type { Observation } from "../model/observation.js";
import type { Resolved } from "../resolve/context.js";
import type { World } from "../world.js";
import type { Verifier } from "./trust.js";
/** What is known of an artifact's signatures. */
export interface Signed {
    readonly seen: Pick<Observation, "signature" | "registrySignature" | "attestations">;
    /** What they were verified from, to be kept beside the lock; null where nothing was verified. */
    readonly document: JsonObject | null;
    readonly warnings: readonly string[];
}
/** What is asked about. */
export interface SignedQuestion {
    readonly name: string;
    readonly artifact: Artifact;
    readonly attest: Resolved["attest"];
    readonly locked: LockedServer | null;
    readonly lockfile: string;
    /** Whether what is kept beside the lock has to be there. */
    readonly needsKept: boolean;
    readonly verifier: Verifier;
}
/**
 * Who signed an artifact? Its source is asked; what it hands out is verified here. Where the source cannot be
 * asked, or tells nothing, what is kept beside the lock proves the same bytes as well as it did then. A signature
 * that was verified and can be neither seen nor proved again is an error: SIGNATURE_UNAVAILABLE.
 */
export declare function signaturesOf(question: SignedQuestion, world: World): Promise<Signed>;
