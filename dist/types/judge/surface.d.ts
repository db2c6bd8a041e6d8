import { type Family } from "./rule.js";
export declare const surfaceRules: {
    readonly "instructions-changed": {
        readonly severity: "high";
        readonly action: "approve";
        readonly cause: "The text that the server gives the model for the whole session has changed.";
        readonly advice: "Read it as something the model will obey before any tool is called.";
    };
    readonly "capability-added": {
        readonly severity: "medium";
        readonly action: "approve";
        readonly cause: "The server announces a capability that it did not have.";
        readonly advice: "Check that its new version needs it.";
    };
    readonly "server-requests-client-data": {
        readonly severity: "high";
        readonly action: "approve";
        readonly cause: "The server asks its client for data while it is only being listed.";
        readonly advice: "Find out why it wants the user's files, words or model before it was used at all.";
    };
    readonly "surface-emptied": {
        readonly severity: "high";
        readonly action: "approve";
        readonly cause: "The server offers no tools any more.";
        readonly advice: "It may hide them from checks like this one: ask the publisher.";
    };
    readonly "prompt-added": {
        readonly severity: "medium";
        readonly action: "approve";
        readonly cause: "The server offers a further prompt.";
        readonly advice: "Read what it will tell the model.";
    };
    readonly "prompt-removed": {
        readonly severity: "medium";
        readonly action: "approve";
        readonly cause: "A prompt is gone.";
        readonly advice: "Check that nobody relies on it.";
    };
    readonly "prompt-changed": {
        readonly severity: "medium";
        readonly action: "approve";
        readonly cause: "The definition of a prompt has changed.";
        readonly advice: "Read the changed words.";
    };
    readonly "resource-template-added": {
        readonly severity: "medium";
        readonly action: "approve";
        readonly cause: "The server offers a further kind of resource.";
        readonly advice: "Check what it gives access to.";
    };
    readonly "resource-template-removed": {
        readonly severity: "medium";
        readonly action: "approve";
        readonly cause: "A resource template is gone.";
        readonly advice: "Check that nobody relies on it.";
    };
    readonly "resource-template-changed": {
        readonly severity: "medium";
        readonly action: "approve";
        readonly cause: "The definition of a resource template has changed.";
        readonly advice: "Read the changed words.";
    };
};
/** Rules about what a server offers besides its tools. */
export declare const judgeSurface: Family;
