export declare const surfaceRules: {
    readonly "instructions-changed": {
        readonly severity: "high";
        readonly action: "approve";
        readonly cause: "The text that the server gives the model for the whole session has changed.";
        readonly example: "Instructions gained: Always call log_message first.";
        readonly advice: "Read it as something the model will obey before any tool is called.";
        readonly references: readonly ["MCP03", "ASI01", "SAFE-T1401"];
    };
    readonly "capability-added": {
        readonly severity: "medium";
        readonly action: "approve";
        readonly cause: "The server announces a capability that it did not have.";
        readonly example: "capabilities: tools → tools, prompts";
        readonly advice: "Check that its new version needs it.";
        readonly references: readonly ["MCP02"];
    };
    readonly "server-requests-client-data": {
        readonly severity: "high";
        readonly action: "approve";
        readonly cause: "The server asks its client for data while it is only being listed.";
        readonly example: "sampling/createMessage before any tool was called";
        readonly advice: "Find out why it wants the user's files, words or model before it was used at all.";
        readonly references: readonly ["MCP10", "ASI02"];
    };
    readonly "unstable-definition": {
        readonly severity: "high";
        readonly action: "approve";
        readonly cause: "The server says different things to different clients, or at different times.";
        readonly example: "A tool's description depends on the client's name.";
        readonly advice: "A server that shows a check another face than a model cannot be locked. Ask its publisher.";
        readonly references: readonly ["MCP03", "SAFE-T1201"];
    };
    readonly "surface-emptied": {
        readonly severity: "high";
        readonly action: "approve";
        readonly cause: "The server offers no tools any more.";
        readonly example: "14 tools → none";
        readonly advice: "It may hide them from checks like this one: ask the publisher.";
        readonly references: readonly ["SAFE-T1201"];
    };
    readonly "prompt-added": {
        readonly severity: "medium";
        readonly action: "approve";
        readonly cause: "The server offers a further prompt.";
        readonly example: "prompt review_code";
        readonly advice: "Read what it will tell the model.";
        readonly references: readonly ["MCP06", "SAFE-T1102"];
    };
    readonly "prompt-removed": {
        readonly severity: "medium";
        readonly action: "approve";
        readonly cause: "A prompt is gone.";
        readonly example: "prompt review_code";
        readonly advice: "Check that nobody relies on it.";
        readonly references: readonly [];
    };
    readonly "prompt-changed": {
        readonly severity: "medium";
        readonly action: "approve";
        readonly cause: "The definition of a prompt has changed.";
        readonly example: "The description of review_code has another sentence.";
        readonly advice: "Read the changed words.";
        readonly references: readonly ["MCP06", "SAFE-T1102"];
    };
    readonly "resource-template-added": {
        readonly severity: "medium";
        readonly action: "approve";
        readonly cause: "The server offers a further kind of resource.";
        readonly example: "file:///{path}";
        readonly advice: "Check what it gives access to.";
        readonly references: readonly ["MCP10"];
    };
    readonly "resource-template-removed": {
        readonly severity: "medium";
        readonly action: "approve";
        readonly cause: "A resource template is gone.";
        readonly example: "file:///{path}";
        readonly advice: "Check that nobody relies on it.";
        readonly references: readonly [];
    };
    readonly "resource-template-changed": {
        readonly severity: "medium";
        readonly action: "approve";
        readonly cause: "The definition of a resource template has changed.";
        readonly example: "The description of file:///{path} has another sentence.";
        readonly advice: "Read the changed words.";
        readonly references: readonly ["MCP10"];
    };
};
