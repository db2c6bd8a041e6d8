import { type Family } from "./verdict.js";
/** Warns of a package whose name is nearly that of a well-known one, of another server's, or of its predecessor. */
export declare const judgeLookAlikes: Family;
