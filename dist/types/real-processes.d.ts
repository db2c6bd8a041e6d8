import type { Child } from "./world.js";
/**
 * Remembers a process, so that it ends when we are ended: what has a process group of its own does not hear of a
 * Ctrl-C, and a server may ignore that its input ends.
 */
export declare function endWithUs(child: Child): Child;
