import type { Against } from "../judge/rule.js";
import type { Change } from "../model/change.js";
import type { Finding } from "../model/finding.js";
/** Judges changes. The rules are loaded only when there is something to judge: most runs find nothing. */
export declare function judgeChanges(changes: readonly Change[], against: Against): Promise<Finding[]>;
