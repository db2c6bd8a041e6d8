import type { Child } from "./world.js";
/**
 * Starts a process that ends when we are ended: what has a process group of its own does not hear of a Ctrl-C, and
 * a server may ignore that its input ends.
 */
export declare function startWithUs(start: () => Child): Child;
