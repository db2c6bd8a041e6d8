import type { Backend } from "../../model/sandbox.js";
import type { World } from "../../world.js";
import type { Sandbox } from "./sandbox.js";
/** This machine, as far as it matters for a sandbox. */
export interface Host {
    readonly platform: NodeJS.Platform;
    readonly isRoot: boolean;
    /** The folders in which the user's programs lie, none of them from the repository. */
    readonly programFolders: readonly string[];
    /** The Node.js that starts servers. */
    readonly nodePath: string;
}
/** What became of trying a backend. */
export interface Tried {
    readonly backend: Backend;
    /** null when it does not work here. */
    readonly sandbox: Sandbox | null;
    /** Why it does not; null when it works. */
    readonly reason: string | null;
}
/** Tries backends in this order, until one works. */
export declare function tryBackends(backends: readonly Backend[], host: Host, world: World): Promise<Tried[]>;
/** The sandbox among those that were tried. SANDBOX_UNAVAILABLE, with every reason, when there is none. */
export declare function workingSandbox(tried: readonly Tried[]): Sandbox;
