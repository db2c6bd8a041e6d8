import { type Family } from "./verdict.js";
/** Rules about how a server is declared. */
export declare const judgeDeclaration: Family;
