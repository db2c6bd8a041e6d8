import { type Family, type Verdict } from "./verdict.js";
/** Rules about what exactly is run. */
export declare const judgeArtifact: Family;
/**
 * An upgrade or a downgrade, by semantic versioning or else by PEP 440; what cannot be ordered counts as the
 * worse of the two.
 */
export declare function versionVerdict(before: unknown, after: unknown): Verdict[];
