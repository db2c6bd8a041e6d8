import type { World } from "../world.js";
/**
 * Whether this runs in CI for a change that somebody proposes from outside of the repository. What cannot be told counts
 * as such a change.
 */
export declare function isFromFork(world: World): Promise<boolean>;
