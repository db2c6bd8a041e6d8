import type { Launch } from "../model/launch.js";
import type { Surface } from "../model/surface.js";
import type { World } from "../world.js";
import type { Limits } from "./limits.js";
import type { RemoteRules } from "./remote-url.js";
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
/**
 * One look at a server: start or dial it, list everything twice, end it. Throws when it cannot be listed
 * in full: a server without an answer is never a server without tools.
 */
export declare function look(launch: Launch, options: LookOptions, world: World): Promise<Look>;
