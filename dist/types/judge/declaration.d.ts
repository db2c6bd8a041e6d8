import { type Family } from "./verdict.ts";
/** Rules about how a server is declared. */
export declare const judgeDeclaration: Family;
