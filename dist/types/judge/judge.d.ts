import type { Change } from "../model/change.js";
import type { Finding } from "../model/finding.js";
import { type ServerTools } from "./neighbours.js";
import { type Against } from "./verdict.js";
/**
 * Judges each change by the rules, the worst first. A change that no rule names is one all the same.
 * `servers` and `packages` are the tools and package URLs of all servers as they are now, for what concerns several.
 */
export declare function judge(changes: readonly Change[], against: Against, servers?: ServerTools, packages?: ReadonlyMap<string, string>): Finding[];
/** The order in which findings are told: the worst first, and the same on every machine. */
export declare function order(a: Finding, b: Finding): number;
