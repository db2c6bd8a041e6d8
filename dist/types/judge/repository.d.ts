import { type Family } from "./verdict.js";
/** Rules about files of the repository that decide whether and how it is guarded. */
export declare const judgeRepository: Family;
