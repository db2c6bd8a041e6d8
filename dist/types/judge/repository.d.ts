import { type Family } from "./verdict.ts";
/** Rules about files of the repository that decide whether and how it is guarded. */
export declare const judgeRepository: Family;
