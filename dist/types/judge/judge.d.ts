import { type Change } from "../model/change.js";
import type { Finding } from "../model/finding.js";
import { type Consisting } from "./drift.js";
import { type ServerTools } from "./neighbours.js";
import { type Against } from "./verdict.js";
/**
 * Judges each change by the rules, the worst first. A change that no rule names is one all the same.
 * `servers` and `consisting` are the tools of all servers as they are now and what they consist of, for what
 * concerns several changes or several servers.
 */
export declare function judge(changes: readonly Change[], against: Against, servers?: ServerTools, consisting?: ReadonlyMap<string, Consisting>): Finding[];
/** The order in which findings are told: the worst first, and the same on every machine. */
export declare function order(a: Finding, b: Finding): number;
