import { type Family } from "./verdict.ts";
/** Rules about tools. */
export declare const judgeTool: Family;
