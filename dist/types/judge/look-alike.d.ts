import { type Family } from "./verdict.js";
/** Warns of a package whose name is nearly that of a well-known one. */
export declare const judgeLookAlikes: Family;
