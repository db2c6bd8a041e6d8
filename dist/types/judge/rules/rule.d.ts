import type { Action, Severity } from "../../model/severity.js";
import type { Reference } from "./references.js";
/** How one kind of change is judged, unless policy says otherwise. */
export interface Rule {
    readonly severity: Severity;
    readonly action: Action;
    /** What has happened, in one sentence. */
    readonly cause: string;
    /** What it looks like. */
    readonly example: string;
    /** What a person should do about it. */
    readonly advice: string;
    readonly references: readonly Reference[];
}
export type Rules = Readonly<Record<string, Rule>>;
