import type { Change } from "../model/change.js";
/** Pairs tools that are gone with similar ones that have come in the same server, each at most once, the most alike first. */
export declare function pairRenames(changes: readonly Change[]): Map<Change, string>;
