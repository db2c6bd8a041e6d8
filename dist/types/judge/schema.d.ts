import { type Family } from "./verdict.js";
/** Rules about a tool's input schema (JSON Schema 2020-12 and earlier drafts). */
export declare const judgeSchema: Family;
