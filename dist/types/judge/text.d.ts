import type { Change } from "../model/change.js";
import { type Context, type Family, type Verdict } from "./verdict.js";
/** Rules about the characters and words of everything that a change brings. */
export declare const judgeText: Family;
/**
 * What the words of a change add to the verdicts on it. Signals rank and explain: they make a verdict on
 * words worse, or stand beside one on something else. They never make any better.
 */
export declare function weighWords(verdicts: readonly Verdict[], change: Change, context: Context): Verdict[];
