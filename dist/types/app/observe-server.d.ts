import type { LimitFunction } from "p-limit";
import type { Declaration } from "../model/declaration.js";
import type { LockedServer } from "../model/lockfile.js";
import type { ResolveContext } from "../resolve/context.js";
import { type Observed } from "./observed.js";
import type { Request } from "./request.js";
import type { SandboxFor } from "./sandbox.js";
import type { Verifier } from "./trust.js";
/** One server to look at. */
export interface Work {
    readonly declaration: Declaration;
    readonly locked: LockedServer | null;
    readonly needsClosures: boolean;
    readonly request: Request;
    readonly context: ResolveContext;
    readonly verifier: Verifier;
    readonly sandboxFor: SandboxFor;
    /** As how many clients to look. */
    readonly looks: number;
    /** JSON Pointers to the places whose words come and go. */
    readonly volatile: readonly string[];
}
/** What a server is now, to the depth asked for; whatever goes wrong is its error. */
export declare function observeServer(work: Work, resolving: LimitFunction, probing: LimitFunction): Promise<Observed>;
