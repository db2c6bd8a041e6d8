import type { Change } from "../model/change.js";
import type { Finding } from "../model/finding.js";
import { type ServerTools } from "./neighbours.js";
import { type Against } from "./verdict.js";
/**
 * Judges each change by the rules, the worst first. A change that no rule names is one all the same.
 * `servers` are all servers as they are now, for what concerns several of them.
 */
export declare function judge(changes: readonly Change[], against: Against, servers?: ServerTools): Finding[];
