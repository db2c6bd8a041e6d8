export declare const repositoryRules: {
    readonly "lock-removed": {
        readonly severity: "critical";
        readonly action: "deny";
        readonly cause: "The pull request deletes or renames the lockfile.";
        readonly example: "mcp-lock.json was removed.";
        readonly advice: "Put it back. To do without a lockfile, take the gate out of the required checks first.";
        readonly references: readonly ["MCP04", "SAFE-T1201"];
    };
    readonly "closure-not-locked": {
        readonly severity: "high";
        readonly action: "deny";
        readonly cause: "The list of a server's packages beside the lockfile is missing, or is not the one that it names.";
        readonly example: ".mcp-lock/notes/package-lock.json was edited, and mcp-lock.json was not.";
        readonly advice: "Lock the server again with `mcp-lock lock`, and commit both.";
        readonly references: readonly ["MCP04", "SAFE-T1002"];
    };
    readonly "policy-changed": {
        readonly severity: "high";
        readonly action: "approve";
        readonly cause: "The pull request changes how changes are judged from the next one on.";
        readonly example: "mcp-lock.policy.json gains an exception.";
        readonly advice: "Read the policy's difference. This pull request is still judged by the policy of its base.";
        readonly references: readonly ["MCP04", "ASI03"];
    };
    readonly "gate-workflow-changed": {
        readonly severity: "high";
        readonly action: "approve";
        readonly cause: "The pull request changes a workflow that runs this gate.";
        readonly example: ".github/workflows/mcp-lock.yml loses its gate job.";
        readonly advice: "Make sure that the gate still runs, on every event, with the permissions that it had.";
        readonly references: readonly ["MCP04", "SAFE-T1207"];
    };
    readonly "codeowners-changed": {
        readonly severity: "high";
        readonly action: "approve";
        readonly cause: "The pull request changes who has to review what.";
        readonly example: ".github/CODEOWNERS no longer names an owner of .github/.";
        readonly advice: "Make sure that the policy and the workflows keep their owners.";
        readonly references: readonly ["ASI03"];
    };
};
