import type { Change } from "../model/change.js";
import type { Drift } from "../model/finding.js";
import type { JsonValue } from "../model/json-value.js";
import type { Action, Severity } from "../model/severity.js";
import type { Consisting } from "./drift.js";
import type { Neighbours } from "./neighbours.js";
/** A rule that a change matches; whatever else is given is where this case differs from the rule or the change. */
export interface Verdict {
    readonly rule: string;
    readonly severity?: Severity;
    readonly action?: Action;
    /** What was noticed in the text: signals, or the names of hidden characters. */
    readonly signals?: readonly string[];
    /** The place of a text inside a larger change, and the text. */
    readonly text?: {
        readonly path: string;
        readonly after: JsonValue;
    };
}
/** What the present state is held against: the running servers and files, or another lockfile. */
export type Against = "observation" | "lockfile";
/** What a change cannot tell by itself. */
export interface Context {
    readonly against: Against;
    /** The name under which a tool that is gone has come back, by the change that took it away. */
    readonly renamed: ReadonlyMap<Change, string>;
    readonly neighbours: Neighbours;
    /** What all servers consist of now. */
    readonly consisting: ReadonlyMap<string, Consisting>;
    /** Why definitions of a server have changed, where that is known. */
    readonly drifts: ReadonlyMap<string, Drift>;
    /** Servers that are new in this set of changes. */
    readonly newcomers: ReadonlySet<string>;
}
/** The verdicts of one family of rules on a change; empty when it is none of theirs. */
export type Family = (change: Change, context: Context) => Verdict[];
/** A single verdict by the rule's own severity and action. */
export declare function verdict(rule: string, differing?: Omit<Verdict, "rule">): Verdict[];
