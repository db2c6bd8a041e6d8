export declare const artifactRules: {
    readonly "integrity-changed": {
        readonly severity: "critical";
        readonly action: "deny";
        readonly cause: "The same version now consists of other bytes.";
        readonly example: "Version 1.4.0 was published again, and its tarball has another hash.";
        readonly advice: "Do not use it. Find out from the publisher, over another channel, why a published version was replaced.";
        readonly references: readonly ["MCP04", "ASI04", "SAFE-T1002"];
    };
    readonly "version-upgraded": {
        readonly severity: "medium";
        readonly action: "approve";
        readonly cause: "The server has a newer version.";
        readonly example: "1.4.0 → 1.5.0";
        readonly advice: "Read the release notes and the changed definitions, then accept the new lock.";
        readonly references: readonly ["MCP04", "SAFE-T1201"];
    };
    readonly "version-downgraded": {
        readonly severity: "high";
        readonly action: "approve";
        readonly cause: "The server has an older version than was locked, or one that cannot be ordered.";
        readonly example: "1.5.0 → 1.4.0";
        readonly advice: "Ask why: older versions may have defects that were repaired since.";
        readonly references: readonly ["MCP04", "ASI04"];
    };
    readonly "floating-version": {
        readonly severity: "high";
        readonly action: "warn";
        readonly cause: "The declaration names no exact version, so what runs can change on any day.";
        readonly example: "npx -y @example/notes";
        readonly advice: "Declare the exact version that is locked.";
        readonly references: readonly ["MCP04", "ASI04", "SAFE-T1207"];
    };
    readonly "source-changed": {
        readonly severity: "critical";
        readonly action: "approve";
        readonly cause: "The server comes from another package, another registry or another kind of source.";
        readonly example: "pkg:npm/%40example/notes → pkg:npm/example-notes";
        readonly advice: "Treat it as a new server: check who publishes it.";
        readonly references: readonly ["MCP04", "MCP09", "SAFE-T1004"];
    };
    readonly "install-scripts-added": {
        readonly severity: "high";
        readonly action: "approve";
        readonly cause: "The package now asks to run scripts when it is installed.";
        readonly example: 'scripts: { "postinstall": "node setup.js" }';
        readonly advice: "Read the scripts. mcp-lock never runs them; npx does.";
        readonly references: readonly ["MCP04", "ASI05", "SAFE-T1203"];
    };
    readonly "native-binary-added": {
        readonly severity: "high";
        readonly action: "approve";
        readonly cause: "Something in the server's packages is now machine code, which nobody can read.";
        readonly example: "A dependency gained prebuilds/linux-x64/node.napi.node.";
        readonly advice: "Check that the package is known for it, and who built it.";
        readonly references: readonly ["MCP04", "SAFE-T1203"];
    };
    readonly "sbom-changed": {
        readonly severity: "medium";
        readonly action: "approve";
        readonly cause: "The packages that the server pulls in are not the ones that were locked.";
        readonly example: "2 components added, 1 removed, 5 moved to other versions.";
        readonly advice: "Look at what was added first. At an unchanged version of the server this is dependency drift.";
        readonly references: readonly ["MCP04", "ASI04", "SAFE-T1002"];
    };
    readonly "closure-drift": {
        readonly severity: "info";
        readonly action: "warn";
        readonly cause: "A fresh install of the same version would bring other packages than those that are locked.";
        readonly example: "npx @example/notes@1.4.0 runs 3 packages in newer versions than were locked.";
        readonly advice: "Nothing, where servers are started from what is locked. Where clients start them by npx, this is what runs.";
        readonly references: readonly ["MCP04", "ASI04"];
    };
    readonly "malicious-package": {
        readonly severity: "critical";
        readonly action: "deny";
        readonly cause: "A package that the server pulls in is known to be malicious.";
        readonly example: "MAL-2025-1234 names pkg:npm/helper@0.0.1.";
        readonly advice: "Stop using the server, and treat what it could reach as known to others.";
        readonly references: readonly ["MCP04", "ASI04", "SAFE-T1002"];
    };
    readonly "known-vulnerability": {
        readonly severity: "medium";
        readonly action: "warn";
        readonly cause: "A vulnerability of a package that the server pulls in is publicly known.";
        readonly example: "GHSA-xxxx-xxxx-xxxx names pkg:npm/left@1.2.0.";
        readonly advice: "See whether the server is affected, and whether a newer version of it is not.";
        readonly references: readonly ["MCP04", "ASI04"];
    };
    readonly "dependency-added-with-scripts": {
        readonly severity: "high";
        readonly action: "approve";
        readonly cause: "A new dependency asks to run scripts when it is installed.";
        readonly example: "pkg:npm/helper@0.0.1 came in with a postinstall script.";
        readonly advice: "Read the script, and find out which package brought the dependency in.";
        readonly references: readonly ["MCP04", "ASI05", "SAFE-T1203"];
    };
    readonly "version-withdrawn": {
        readonly severity: "high";
        readonly action: "approve";
        readonly cause: "The locked version was unpublished, yanked or put on hold.";
        readonly example: "The registry no longer has 1.4.0.";
        readonly advice: "Find out why before anything else: versions are withdrawn for defects, and for malware.";
        readonly references: readonly ["MCP04", "ASI04"];
    };
    readonly "release-file-added": {
        readonly severity: "high";
        readonly action: "approve";
        readonly cause: "A file was added to a release that was complete when it was locked.";
        readonly example: "notes-1.4.0-cp313-cp313-manylinux_2_28_x86_64.whl appeared a month after the release.";
        readonly advice: "Installers may prefer the new file: check who uploaded it.";
        readonly references: readonly ["MCP04", "SAFE-T1002"];
    };
    readonly "source-files-changed": {
        readonly severity: "medium";
        readonly action: "approve";
        readonly cause: "Files of a server that lives in this repository have changed.";
        readonly example: "servers/notes/server.mjs was edited.";
        readonly advice: "Review the files as you would any other code.";
        readonly references: readonly ["MCP04"];
    };
    readonly "look-alike-name": {
        readonly severity: "high";
        readonly action: "approve";
        readonly cause: "The name of a package is nearly that of another one that is locked or well known.";
        readonly example: "@modelcontextprotcol/server-filesystem";
        readonly advice: "Compare the name letter by letter with the one you meant, and check who publishes it.";
        readonly references: readonly ["MCP04", "MCP09", "SAFE-T1004"];
    };
};
