import type { Finding } from "../model/finding.js";
import type { Policy } from "../model/policy.js";
/** Findings as a policy judges them, and what a person should know about the policy itself. */
export interface Judgement {
    readonly findings: Finding[];
    readonly warnings: string[];
}
/** Applies a policy to findings; `today` is a day in UTC as YYYY-MM-DD. */
export declare function applyPolicy(findings: readonly Finding[], policy: Policy, today: string): Judgement;
