import { type Family } from "./rule.js";
export declare const toolRules: {
    readonly "tool-added": {
        readonly severity: "medium";
        readonly action: "approve";
        readonly cause: "The server offers a further tool.";
        readonly advice: "Read its description and decide whether the model should have it.";
    };
    readonly "tool-removed": {
        readonly severity: "info";
        readonly action: "warn";
        readonly cause: "A tool is gone.";
        readonly advice: "Nothing, unless something relies on it.";
    };
    readonly "description-changed": {
        readonly severity: "medium";
        readonly action: "approve";
        readonly cause: "Words have changed that tell the model what a tool or parameter does.";
        readonly advice: "Read the new words as instructions to the model, because that is what they are.";
    };
    readonly "title-changed": {
        readonly severity: "medium";
        readonly action: "approve";
        readonly cause: "The name under which people see a tool has changed.";
        readonly advice: "Check that it still says what the tool does.";
    };
    readonly "read-only-lost": {
        readonly severity: "high";
        readonly action: "approve";
        readonly cause: "The tool no longer claims to leave everything as it is.";
        readonly advice: "Find out what it changes now; clients may have let it run without asking.";
    };
    readonly "destructive-gained": {
        readonly severity: "high";
        readonly action: "approve";
        readonly cause: "The tool now says that it may destroy data.";
        readonly advice: "Check what it deletes or overwrites.";
    };
    readonly "safety-hint-relaxed": {
        readonly severity: "high";
        readonly action: "approve";
        readonly cause: "A hint by which clients decide whether to ask has changed. Hints are the server's own claim.";
        readonly advice: "Check that the tool's behaviour has changed with its claim.";
    };
    readonly "hint-made-explicit": {
        readonly severity: "info";
        readonly action: "warn";
        readonly cause: "A hint is written out, or left out, with the meaning it has by default.";
        readonly advice: "Nothing.";
    };
    readonly "output-schema-changed": {
        readonly severity: "medium";
        readonly action: "approve";
        readonly cause: "What the tool says that it returns has changed.";
        readonly advice: "Read the words in it: models see them too.";
    };
    readonly "metadata-changed": {
        readonly severity: "medium";
        readonly action: "approve";
        readonly cause: "Something about the tool has changed that clients use and models may see.";
        readonly advice: "Check whether it carries text or links.";
    };
    readonly "icon-host-changed": {
        readonly severity: "high";
        readonly action: "approve";
        readonly cause: "An icon is loaded from another host, which learns who uses the tool and when.";
        readonly advice: "Check who operates the host.";
    };
};
/** Rules about tools. */
export declare const judgeTool: Family;
