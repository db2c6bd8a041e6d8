import type { Files } from "./world.js";
/**
 * The real file system. Small operations are synchronous underneath: the pool of threads that asynchronous
 * ones wait for costs more than the work, and is loaded only to be used.
 */
export declare const realFiles: Files;
