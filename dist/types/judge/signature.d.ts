import { type Family } from "./verdict.js";
/** Rules about who signed it. The paths are those of the lock's `signature`. */
export declare const judgeSignature: Family;
