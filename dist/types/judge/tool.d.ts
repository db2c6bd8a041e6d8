import { type Family } from "./verdict.js";
/** Rules about tools. */
export declare const judgeTool: Family;
