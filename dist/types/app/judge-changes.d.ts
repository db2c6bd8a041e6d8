import type { Judgement } from "../judge/apply-policy.js";
import type { Against } from "../judge/verdict.js";
import type { Change } from "../model/change.js";
import type { Lockfile } from "../model/lockfile.js";
import type { Policy } from "../model/policy.js";
/** What changes are judged by, besides themselves. */
export interface Bench {
    readonly against: Against;
    /** All servers as they are now. */
    readonly servers: Lockfile;
    /** null where every rule counts as it is. */
    readonly policy: Policy | null;
    /** The day in UTC, as YYYY-MM-DD. */
    readonly today: string;
}
/** Judges changes. The rules are loaded only when there is something to judge: most runs find nothing. */
export declare function judgeChanges(changes: readonly Change[], { against, servers, policy, today }: Bench): Promise<Judgement>;
