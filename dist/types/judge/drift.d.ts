import type { Change } from "../model/change.js";
import type { Drift } from "../model/finding.js";
import type { LockedServer } from "../model/lockfile.js";
/** What a server consists of. */
export type Consisting = Pick<LockedServer, "artifact" | "sbom">;
/**
 * What is known of why a server shows other definitions although neither its bytes nor what it is started with have
 * changed: null where they have, and where nobody knows what it pulls in.
 */
export declare function driftOf(own: readonly Change[], server: Consisting | undefined): Drift | null;
