import type { World } from "./world.js";
/** The real world of this process. */
export declare function realWorld(): World;
