import { type Family } from "./verdict.js";
/** Rules about what a server offers besides its tools. */
export declare const judgeSurface: Family;
