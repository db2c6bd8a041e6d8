import type { Launch } from "../model/launch.js";
import type { Surface, Unstable } from "../model/surface.js";
import type { World } from "../world.js";
import type { Limits } from "./limits.js";
import type { RemoteRules } from "./remote-url.js";
import type { Sandbox } from "./sandbox/sandbox.js";
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
export declare function look(launch: Launch, options: LookOptions, world: World): Promise<Look>;
