import type { Child } from "../world.js";
/**
 * Ends a process and its group: asks with end of input and SIGTERM, then kills. Returns when the process
 * is gone, at the latest after `limit` milliseconds. A process that left its group survives; only a
 * process namespace can end it.
 */
export declare function endProcess(child: Child, limit: number): Promise<void>;
