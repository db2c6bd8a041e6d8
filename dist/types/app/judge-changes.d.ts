import type { Against } from "../judge/rule.ts";
import type { Change } from "../model/change.ts";
import type { Finding } from "../model/finding.ts";
/** Judges changes. The rules are loaded only when there is something to judge: most runs find nothing. */
export declare function judgeChanges(changes: readonly Change[], against: Against): Promise<Finding[]>;
