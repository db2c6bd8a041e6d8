import type { World } from "./world.ts";
/** The real world of this process. */
export declare function realWorld(): World;
