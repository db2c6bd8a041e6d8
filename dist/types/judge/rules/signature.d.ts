export declare const signatureRules: {
    readonly "signature-invalid": {
        readonly severity: "critical";
        readonly action: "deny";
        readonly cause: "There is a signature, and it does not hold: wrong subject, unknown key, or other bytes.";
        readonly example: "The attestation names another digest than the tarball has.";
        readonly advice: "Do not use it. A signature that does not hold is worse than none.";
        readonly references: readonly ["MCP04", "ASI04", "SAFE-T1002"];
    };
    readonly "signature-not-proved": {
        readonly severity: "critical";
        readonly action: "deny";
        readonly cause: "The lock of a pull request claims a verified signature, and what lies beside it does not prove that.";
        readonly example: "The lock names acme/mcp's release.yml; .mcp-lock/notes/attestations.json is not there.";
        readonly advice: "Lock the server anew and commit everything that is written. If that was done, somebody edited it since.";
        readonly references: readonly ["MCP04", "ASI04", "SAFE-T1002"];
    };
    readonly "signature-lost": {
        readonly severity: "critical";
        readonly action: "approve";
        readonly cause: "The locked version had a verified signature; this one has none.";
        readonly example: "1.4.0 was published by acme/mcp's release.yml, 1.5.0 from a laptop.";
        readonly advice: "Ask the publisher. Releases that suddenly lack provenance are how stolen publishing tokens show.";
        readonly references: readonly ["MCP04", "ASI03", "SAFE-T1002"];
    };
    readonly "source-repository-changed": {
        readonly severity: "critical";
        readonly action: "approve";
        readonly cause: "The package is built from another repository, by name or by its numeric id.";
        readonly example: "github.com/acme/mcp, id 123 → github.com/acme/mcp, id 456";
        readonly advice: "Find out whether the project moved. The same name with another id is another repository.";
        readonly references: readonly ["MCP04", "ASI04", "SAFE-T1004"];
    };
    readonly "signer-changed": {
        readonly severity: "high";
        readonly action: "approve";
        readonly cause: "Another workflow, builder or class of runner signed this version.";
        readonly example: ".github/workflows/release.yml → .github/workflows/test.yml";
        readonly advice: "Check that the project publishes from there.";
        readonly references: readonly ["MCP04", "ASI03"];
    };
    readonly "ref-class-changed": {
        readonly severity: "high";
        readonly action: "approve";
        readonly cause: "The signed build ran on another class of ref: tag, branch or pull request.";
        readonly example: "refs/tags/v1.4.0 → refs/heads/main";
        readonly advice: "Releases from branches, and above all from pull requests, were not reviewed as releases.";
        readonly references: readonly ["MCP04", "ASI03"];
    };
    readonly "registry-signature-lost": {
        readonly severity: "high";
        readonly action: "approve";
        readonly cause: "The registry had signed the locked version; it has not signed this one, or that cannot be told.";
        readonly example: "The registry's signature is gone from 1.5.0.";
        readonly advice: "Find out whether a mirror removes signatures, or whether this is another registry.";
        readonly references: readonly ["MCP04", "ASI04", "SAFE-T1002"];
    };
    readonly "signature-required": {
        readonly severity: "high";
        readonly action: "deny";
        readonly cause: "The policy demands a verified signature of this server, and there is none.";
        readonly example: "require.signature names the server, and its version is unsigned.";
        readonly advice: "Use a signed version, or change the policy in a pull request of its own.";
        readonly references: readonly ["MCP04", "ASI04", "SAFE-T1002"];
    };
    readonly "signer-not-trusted": {
        readonly severity: "critical";
        readonly action: "deny";
        readonly cause: "The policy says who must have signed this server, and somebody else did.";
        readonly example: "trust says acme/mcp's release.yml; eve/mcp's release.yml signed.";
        readonly advice: "Do not use it before you know why. If the project moved, change the policy first.";
        readonly references: readonly ["MCP04", "ASI03", "SAFE-T1002"];
    };
    readonly "publisher-changed": {
        readonly severity: "high";
        readonly action: "approve";
        readonly cause: "Another person or account signed this version, where it was no workflow before or is none now.";
        readonly example: "Signed by release@acme.example, now by somebody@mail.example.";
        readonly advice: "Check that the new publisher belongs to the project.";
        readonly references: readonly ["MCP04", "ASI03"];
    };
    readonly "signature-gained": {
        readonly severity: "info";
        readonly action: "warn";
        readonly cause: "The locked version had no verified signature; this one has.";
        readonly example: "unsigned → signed by acme/mcp's release.yml";
        readonly advice: "Nothing. Once locked, losing it again will be noticed.";
        readonly references: readonly ["MCP04"];
    };
    readonly "commit-changed": {
        readonly severity: "info";
        readonly action: "warn";
        readonly cause: "The signed build was made from another commit of the same repository.";
        readonly example: "1a2b3c → 4d5e6f";
        readonly advice: "Nothing: every release is.";
        readonly references: readonly ["MCP04"];
    };
    readonly "signature-detail-changed": {
        readonly severity: "info";
        readonly action: "warn";
        readonly cause: "The certificate says more than before, or names another format; the signer is the same.";
        readonly example: "SLSA provenance 0.2 → 1";
        readonly advice: "Nothing.";
        readonly references: readonly ["MCP04"];
    };
    readonly unsigned: {
        readonly severity: "info";
        readonly action: "warn";
        readonly cause: "It is known now that there is no signature, where it could not be told before.";
        readonly example: "unavailable → unsigned";
        readonly advice: "Nothing. Ask the publisher for provenance if you want to know who builds it.";
        readonly references: readonly ["MCP04"];
    };
    readonly "signature-unavailable": {
        readonly severity: "info";
        readonly action: "warn";
        readonly cause: "Whether there is a signature cannot be told: the source has no such endpoint.";
        readonly example: "A private registry answered 404 to the question for attestations.";
        readonly advice: "Ask the registry's operator to pass attestations on, if you rely on them.";
        readonly references: readonly ["MCP04"];
    };
};
