import type { Change } from "../model/change.js";
import type { Action, Severity } from "../model/severity.js";
/** How one kind of change is judged, unless policy says otherwise. */
export interface Rule {
    readonly severity: Severity;
    readonly action: Action;
    /** What has happened, in one sentence. */
    readonly cause: string;
    /** What a person should do about it. */
    readonly advice: string;
}
export type Rules = Readonly<Record<string, Rule>>;
/** A rule that a change matches; severity and action where this case differs from the rule's own. */
export interface Verdict {
    readonly rule: string;
    readonly severity?: Severity;
    readonly action?: Action;
}
/** What the present state is held against: the running servers and files, or another lockfile. */
export type Against = "observation" | "lockfile";
/** The verdicts of one family of rules on a change; empty when it is none of theirs. */
export type Family = (change: Change, against: Against) => Verdict[];
/** A single verdict by the rule's own severity and action. */
export declare function verdict(rule: string, differing?: Omit<Verdict, "rule">): Verdict[];
