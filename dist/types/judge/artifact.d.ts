import { type Family, type Verdict } from "./rule.js";
export declare const artifactRules: {
    readonly "integrity-changed": {
        readonly severity: "critical";
        readonly action: "deny";
        readonly cause: "The same version now consists of other bytes.";
        readonly advice: "Do not use it. Find out from the publisher, over another channel, why a published version was replaced.";
    };
    readonly "version-upgraded": {
        readonly severity: "medium";
        readonly action: "approve";
        readonly cause: "The server's package has a newer version.";
        readonly advice: "Read the release notes and the changed definitions, then accept the new lock.";
    };
    readonly "version-downgraded": {
        readonly severity: "high";
        readonly action: "approve";
        readonly cause: "The server's package has an older version than was locked.";
        readonly advice: "Ask why: older versions may have defects that were repaired since.";
    };
    readonly "floating-version": {
        readonly severity: "high";
        readonly action: "warn";
        readonly cause: "The declaration names no exact version, so what runs can change on any day.";
        readonly advice: "Declare the exact version that is locked.";
    };
    readonly "source-changed": {
        readonly severity: "critical";
        readonly action: "approve";
        readonly cause: "The server comes from another package, another registry or another kind of source.";
        readonly advice: "Treat it as a new server: check who publishes it.";
    };
    readonly "install-scripts-added": {
        readonly severity: "high";
        readonly action: "approve";
        readonly cause: "The package now asks to run scripts when it is installed.";
        readonly advice: "Read the scripts. mcp-lock never runs them; npx does.";
    };
    readonly "source-files-changed": {
        readonly severity: "medium";
        readonly action: "approve";
        readonly cause: "Files of a server that lives in this repository have changed.";
        readonly advice: "Review the files as you would any other code.";
    };
};
/** Rules about what exactly is run. */
export declare const judgeArtifact: Family;
/** An upgrade or a downgrade, by semantic versioning; what cannot be ordered counts as the worse of the two. */
export declare function versionVerdict(before: unknown, after: unknown): Verdict[];
