import { type Family } from "./rule.js";
export declare const declarationRules: {
    readonly "launch-changed": {
        readonly severity: "critical";
        readonly action: "approve";
        readonly cause: "Another command is started under a server name that was already trusted.";
        readonly advice: "Read the whole command. Clients that trust a server by its name will start it without asking.";
    };
    readonly "shell-in-launch": {
        readonly severity: "critical";
        readonly action: "approve";
        readonly cause: "The command hands text to a shell, an interpreter or a downloader, so any code can run.";
        readonly advice: "Ask for a declaration that starts one package or one file.";
    };
    readonly "env-added": {
        readonly severity: "medium";
        readonly action: "approve";
        readonly cause: "The declaration hands the server a further environment variable.";
        readonly advice: "Check that the server needs it, and that it is not a secret of something else.";
    };
    readonly "loader-env": {
        readonly severity: "critical";
        readonly action: "approve";
        readonly cause: "The declaration sets a variable that makes programs load other code or trust other hosts.";
        readonly advice: "Such a variable replaces what was reviewed. Refuse it unless you know why it is there.";
    };
    readonly "url-changed": {
        readonly severity: "critical";
        readonly action: "approve";
        readonly cause: "The server is dialled at another address.";
        readonly advice: "Check who operates the new address: it will see every call and its arguments.";
    };
    readonly "transport-changed": {
        readonly severity: "high";
        readonly action: "approve";
        readonly cause: "The server is reached in another way.";
        readonly advice: "Check that it is the same server: a local program has become a remote one, or the reverse.";
    };
    readonly "auto-approve-widened": {
        readonly severity: "critical";
        readonly action: "approve";
        readonly cause: "The declaration lets the client call tools, or trust the server, without asking.";
        readonly advice: "Refuse it unless every tool named may act unattended.";
    };
    readonly "server-added": {
        readonly severity: "high";
        readonly action: "approve";
        readonly cause: "A server is declared that was not locked before.";
        readonly advice: "Check who publishes it, and read what its tools tell the model.";
    };
    readonly "server-removed": {
        readonly severity: "info";
        readonly action: "warn";
        readonly cause: "A server is no longer declared.";
        readonly advice: "Nothing, if that was meant.";
    };
    readonly "server-not-locked": {
        readonly severity: "high";
        readonly action: "deny";
        readonly cause: "A server is declared but not in the lockfile: nobody agreed to it.";
        readonly advice: "Run `mcp-lock lock` and have the new lock reviewed.";
    };
    readonly "lock-entry-stale": {
        readonly severity: "high";
        readonly action: "deny";
        readonly cause: "The lockfile holds a server that is no longer declared.";
        readonly advice: "Run `mcp-lock lock`, which takes it out.";
    };
    readonly "conflicting-declarations": {
        readonly severity: "high";
        readonly action: "deny";
        readonly cause: "Clients declare different servers under one name.";
        readonly advice: "Make the declarations the same, or give the servers different names.";
    };
    readonly "declared-elsewhere": {
        readonly severity: "info";
        readonly action: "warn";
        readonly cause: "The same declaration stands in other client files than when it was locked.";
        readonly advice: "Nothing, if the server is meant for those clients.";
    };
};
/** Rules about how a server is declared. */
export declare const judgeDeclaration: Family;
