import type { Against } from "../judge/verdict.js";
import type { Change } from "../model/change.js";
import type { Finding } from "../model/finding.js";
import type { Lockfile } from "../model/lockfile.js";
/**
 * Judges changes, beside all servers as they are now. The rules are loaded only when there is something to
 * judge: most runs find nothing.
 */
export declare function judgeChanges(changes: readonly Change[], against: Against, servers: Lockfile): Promise<Finding[]>;
