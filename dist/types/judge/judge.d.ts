import type { Change } from "../model/change.js";
import type { Finding } from "../model/finding.js";
import { type Against } from "./rule.js";
/** Judges each change by the rules, the worst first. A change that no rule names is one all the same. */
export declare function judge(changes: readonly Change[], against: Against): Finding[];
