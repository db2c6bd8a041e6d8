import { type Family } from "./verdict.ts";
/** Rules about who signed it. The paths are those of the lock's `signature`. */
export declare const judgeSignature: Family;
