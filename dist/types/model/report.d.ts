import { z } from "zod";
declare const CheckResult: z.ZodEnum<{
    changed: "changed";
    ok: "ok";
    unavailable: "unavailable";
    unchecked: "unchecked";
}>;
export declare const ServerReport: z.ZodObject<{
    name: z.ZodString;
    status: z.ZodEnum<{
        "as-locked": "as-locked";
        changed: "changed";
        unchecked: "unchecked";
    }>;
    in: z.ZodArray<z.ZodString>;
    version: z.ZodNullable<z.ZodString>;
    tools: z.ZodNullable<z.ZodInt>;
    checks: z.ZodObject<{
        declaration: z.ZodEnum<{
            changed: "changed";
            ok: "ok";
            unavailable: "unavailable";
            unchecked: "unchecked";
        }>;
        artifact: z.ZodEnum<{
            changed: "changed";
            ok: "ok";
            unavailable: "unavailable";
            unchecked: "unchecked";
        }>;
        signature: z.ZodEnum<{
            changed: "changed";
            ok: "ok";
            unavailable: "unavailable";
            unchecked: "unchecked";
        }>;
        sbom: z.ZodEnum<{
            changed: "changed";
            ok: "ok";
            unavailable: "unavailable";
            unchecked: "unchecked";
        }>;
        surface: z.ZodEnum<{
            changed: "changed";
            ok: "ok";
            unavailable: "unavailable";
            unchecked: "unchecked";
        }>;
    }, z.core.$strict>;
    durationMs: z.ZodInt;
}, z.core.$strict>;
export declare const ReportedError: z.ZodObject<{
    code: z.ZodEnum<{
        ACTION_EVENT: "ACTION_EVENT";
        ACTION_INPUT: "ACTION_INPUT";
        CLIENT_FILE_INVALID: "CLIENT_FILE_INVALID";
        CLOSURE_INVALID: "CLOSURE_INVALID";
        CLOSURE_MISSING: "CLOSURE_MISSING";
        CONFLICTING_DECLARATIONS: "CONFLICTING_DECLARATIONS";
        FILE_NOT_WRITTEN: "FILE_NOT_WRITTEN";
        FILE_OUTSIDE: "FILE_OUTSIDE";
        FILE_SYMLINK: "FILE_SYMLINK";
        FILE_TOO_LARGE: "FILE_TOO_LARGE";
        FILE_UNREADABLE: "FILE_UNREADABLE";
        GATE_SUPERSEDED: "GATE_SUPERSEDED";
        GITHUB_API: "GITHUB_API";
        GITHUB_TIMEOUT: "GITHUB_TIMEOUT";
        INTERNAL: "INTERNAL";
        JSON_DUPLICATE_KEY: "JSON_DUPLICATE_KEY";
        JSON_FORBIDDEN_KEY: "JSON_FORBIDDEN_KEY";
        JSON_NUMBER: "JSON_NUMBER";
        JSON_SURROGATE: "JSON_SURROGATE";
        JSON_SYNTAX: "JSON_SYNTAX";
        JSON_TOO_DEEP: "JSON_TOO_DEEP";
        JSON_TOO_LARGE: "JSON_TOO_LARGE";
        LOCAL_NOT_ALLOWED: "LOCAL_NOT_ALLOWED";
        LOCAL_UNREADABLE: "LOCAL_UNREADABLE";
        LOCK_FOREIGN: "LOCK_FOREIGN";
        LOCK_INVALID: "LOCK_INVALID";
        LOCK_MISSING: "LOCK_MISSING";
        LOCK_TAMPERED: "LOCK_TAMPERED";
        LOCK_VERSION: "LOCK_VERSION";
        NO_CLIENT_FILE: "NO_CLIENT_FILE";
        NO_SERVERS: "NO_SERVERS";
        NPM_ANSWER: "NPM_ANSWER";
        NPM_CLOSURE: "NPM_CLOSURE";
        NPM_CONFIG: "NPM_CONFIG";
        NPM_INSTALL: "NPM_INSTALL";
        NPM_INTEGRITY: "NPM_INTEGRITY";
        NPM_NETWORK: "NPM_NETWORK";
        NPM_NOT_FOUND: "NPM_NOT_FOUND";
        NPM_NO_BIN: "NPM_NO_BIN";
        NPM_NO_VERSION: "NPM_NO_VERSION";
        OCI_ANSWER: "OCI_ANSWER";
        OCI_CONFIG: "OCI_CONFIG";
        OCI_INTEGRITY: "OCI_INTEGRITY";
        OCI_NETWORK: "OCI_NETWORK";
        OCI_NOT_FOUND: "OCI_NOT_FOUND";
        OCI_START: "OCI_START";
        OFFLINE: "OFFLINE";
        OSV_ANSWER: "OSV_ANSWER";
        OSV_NETWORK: "OSV_NETWORK";
        POLICY_INVALID: "POLICY_INVALID";
        POLICY_MISSING: "POLICY_MISSING";
        PROBE_EXIT: "PROBE_EXIT";
        PROBE_LIMIT: "PROBE_LIMIT";
        PROBE_MALFORMED: "PROBE_MALFORMED";
        PROBE_PROTOCOL: "PROBE_PROTOCOL";
        PROBE_START: "PROBE_START";
        PROBE_TIMEOUT: "PROBE_TIMEOUT";
        PROBE_UNSTABLE: "PROBE_UNSTABLE";
        PYPI_ANSWER: "PYPI_ANSWER";
        PYPI_CONFIG: "PYPI_CONFIG";
        PYPI_INTEGRITY: "PYPI_INTEGRITY";
        PYPI_NETWORK: "PYPI_NETWORK";
        PYPI_NOT_FOUND: "PYPI_NOT_FOUND";
        REMOTE_AUTH: "REMOTE_AUTH";
        REMOTE_NETWORK: "REMOTE_NETWORK";
        REMOTE_REFUSED: "REMOTE_REFUSED";
        REPORTS_INCOMPLETE: "REPORTS_INCOMPLETE";
        REPORTS_MISMATCH: "REPORTS_MISMATCH";
        REPORT_INVALID: "REPORT_INVALID";
        REPORT_VERSION: "REPORT_VERSION";
        REVISION_UNKNOWN: "REVISION_UNKNOWN";
        SANDBOX_UNAVAILABLE: "SANDBOX_UNAVAILABLE";
        SBOM_NONE: "SBOM_NONE";
        SECRET_IN_DECLARATION: "SECRET_IN_DECLARATION";
        SERVER_UNKNOWN: "SERVER_UNKNOWN";
        SOURCE_UNRESOLVED: "SOURCE_UNRESOLVED";
        TEXT_ENCODING: "TEXT_ENCODING";
        TRANSPORT_UNSUPPORTED: "TRANSPORT_UNSUPPORTED";
        USAGE: "USAGE";
    }>;
    server: z.ZodNullable<z.ZodString>;
    message: z.ZodString;
    hint: z.ZodNullable<z.ZodString>;
}, z.core.$strict>;
/** One of several parts that the servers are divided into. */
export declare const Shard: z.ZodObject<{
    index: z.ZodInt;
    count: z.ZodInt;
}, z.core.$strict>;
/** What a command found, as `--format json` prints it. */
export declare const Report: z.ZodObject<{
    reportVersion: z.ZodLiteral<1>;
    command: z.ZodEnum<{
        diff: "diff";
        gate: "gate";
        lock: "lock";
        verify: "verify";
    }>;
    depth: z.ZodNullable<z.ZodEnum<{
        artifact: "artifact";
        declared: "declared";
        live: "live";
    }>>;
    shard: z.ZodNullable<z.ZodObject<{
        index: z.ZodInt;
        count: z.ZodInt;
    }, z.core.$strict>>;
    outcome: z.ZodEnum<{
        fail: "fail";
        incomplete: "incomplete";
        pass: "pass";
    }>;
    enforcement: z.ZodEnum<{
        enforce: "enforce";
        observe: "observe";
    }>;
    changeDigest: z.ZodNullable<z.ZodString>;
    written: z.ZodBoolean;
    servers: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        status: z.ZodEnum<{
            "as-locked": "as-locked";
            changed: "changed";
            unchecked: "unchecked";
        }>;
        in: z.ZodArray<z.ZodString>;
        version: z.ZodNullable<z.ZodString>;
        tools: z.ZodNullable<z.ZodInt>;
        checks: z.ZodObject<{
            declaration: z.ZodEnum<{
                changed: "changed";
                ok: "ok";
                unavailable: "unavailable";
                unchecked: "unchecked";
            }>;
            artifact: z.ZodEnum<{
                changed: "changed";
                ok: "ok";
                unavailable: "unavailable";
                unchecked: "unchecked";
            }>;
            signature: z.ZodEnum<{
                changed: "changed";
                ok: "ok";
                unavailable: "unavailable";
                unchecked: "unchecked";
            }>;
            sbom: z.ZodEnum<{
                changed: "changed";
                ok: "ok";
                unavailable: "unavailable";
                unchecked: "unchecked";
            }>;
            surface: z.ZodEnum<{
                changed: "changed";
                ok: "ok";
                unavailable: "unavailable";
                unchecked: "unchecked";
            }>;
        }, z.core.$strict>;
        durationMs: z.ZodInt;
    }, z.core.$strict>>;
    findings: z.ZodArray<z.ZodObject<{
        rule: z.ZodString;
        severity: z.ZodEnum<{
            critical: "critical";
            high: "high";
            info: "info";
            medium: "medium";
        }>;
        action: z.ZodEnum<{
            approve: "approve";
            deny: "deny";
            off: "off";
            warn: "warn";
        }>;
        server: z.ZodString;
        subject: z.ZodObject<{
            kind: z.ZodEnum<{
                artifact: "artifact";
                capability: "capability";
                declaration: "declaration";
                file: "file";
                instructions: "instructions";
                prompt: "prompt";
                request: "request";
                "resource-template": "resource-template";
                sbom: "sbom";
                server: "server";
                signature: "signature";
                tool: "tool";
            }>;
            name: z.ZodNullable<z.ZodString>;
            path: z.ZodString;
        }, z.core.$strict>;
        before: z.ZodExactOptional<z.ZodJSONSchema>;
        after: z.ZodExactOptional<z.ZodJSONSchema>;
        signals: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
        exception: z.ZodExactOptional<z.ZodString>;
        digest: z.ZodString;
        help: z.ZodString;
    }, z.core.$strict>>;
    warnings: z.ZodArray<z.ZodObject<{
        server: z.ZodNullable<z.ZodString>;
        message: z.ZodString;
    }, z.core.$strict>>;
    errors: z.ZodArray<z.ZodObject<{
        code: z.ZodEnum<{
            ACTION_EVENT: "ACTION_EVENT";
            ACTION_INPUT: "ACTION_INPUT";
            CLIENT_FILE_INVALID: "CLIENT_FILE_INVALID";
            CLOSURE_INVALID: "CLOSURE_INVALID";
            CLOSURE_MISSING: "CLOSURE_MISSING";
            CONFLICTING_DECLARATIONS: "CONFLICTING_DECLARATIONS";
            FILE_NOT_WRITTEN: "FILE_NOT_WRITTEN";
            FILE_OUTSIDE: "FILE_OUTSIDE";
            FILE_SYMLINK: "FILE_SYMLINK";
            FILE_TOO_LARGE: "FILE_TOO_LARGE";
            FILE_UNREADABLE: "FILE_UNREADABLE";
            GATE_SUPERSEDED: "GATE_SUPERSEDED";
            GITHUB_API: "GITHUB_API";
            GITHUB_TIMEOUT: "GITHUB_TIMEOUT";
            INTERNAL: "INTERNAL";
            JSON_DUPLICATE_KEY: "JSON_DUPLICATE_KEY";
            JSON_FORBIDDEN_KEY: "JSON_FORBIDDEN_KEY";
            JSON_NUMBER: "JSON_NUMBER";
            JSON_SURROGATE: "JSON_SURROGATE";
            JSON_SYNTAX: "JSON_SYNTAX";
            JSON_TOO_DEEP: "JSON_TOO_DEEP";
            JSON_TOO_LARGE: "JSON_TOO_LARGE";
            LOCAL_NOT_ALLOWED: "LOCAL_NOT_ALLOWED";
            LOCAL_UNREADABLE: "LOCAL_UNREADABLE";
            LOCK_FOREIGN: "LOCK_FOREIGN";
            LOCK_INVALID: "LOCK_INVALID";
            LOCK_MISSING: "LOCK_MISSING";
            LOCK_TAMPERED: "LOCK_TAMPERED";
            LOCK_VERSION: "LOCK_VERSION";
            NO_CLIENT_FILE: "NO_CLIENT_FILE";
            NO_SERVERS: "NO_SERVERS";
            NPM_ANSWER: "NPM_ANSWER";
            NPM_CLOSURE: "NPM_CLOSURE";
            NPM_CONFIG: "NPM_CONFIG";
            NPM_INSTALL: "NPM_INSTALL";
            NPM_INTEGRITY: "NPM_INTEGRITY";
            NPM_NETWORK: "NPM_NETWORK";
            NPM_NOT_FOUND: "NPM_NOT_FOUND";
            NPM_NO_BIN: "NPM_NO_BIN";
            NPM_NO_VERSION: "NPM_NO_VERSION";
            OCI_ANSWER: "OCI_ANSWER";
            OCI_CONFIG: "OCI_CONFIG";
            OCI_INTEGRITY: "OCI_INTEGRITY";
            OCI_NETWORK: "OCI_NETWORK";
            OCI_NOT_FOUND: "OCI_NOT_FOUND";
            OCI_START: "OCI_START";
            OFFLINE: "OFFLINE";
            OSV_ANSWER: "OSV_ANSWER";
            OSV_NETWORK: "OSV_NETWORK";
            POLICY_INVALID: "POLICY_INVALID";
            POLICY_MISSING: "POLICY_MISSING";
            PROBE_EXIT: "PROBE_EXIT";
            PROBE_LIMIT: "PROBE_LIMIT";
            PROBE_MALFORMED: "PROBE_MALFORMED";
            PROBE_PROTOCOL: "PROBE_PROTOCOL";
            PROBE_START: "PROBE_START";
            PROBE_TIMEOUT: "PROBE_TIMEOUT";
            PROBE_UNSTABLE: "PROBE_UNSTABLE";
            PYPI_ANSWER: "PYPI_ANSWER";
            PYPI_CONFIG: "PYPI_CONFIG";
            PYPI_INTEGRITY: "PYPI_INTEGRITY";
            PYPI_NETWORK: "PYPI_NETWORK";
            PYPI_NOT_FOUND: "PYPI_NOT_FOUND";
            REMOTE_AUTH: "REMOTE_AUTH";
            REMOTE_NETWORK: "REMOTE_NETWORK";
            REMOTE_REFUSED: "REMOTE_REFUSED";
            REPORTS_INCOMPLETE: "REPORTS_INCOMPLETE";
            REPORTS_MISMATCH: "REPORTS_MISMATCH";
            REPORT_INVALID: "REPORT_INVALID";
            REPORT_VERSION: "REPORT_VERSION";
            REVISION_UNKNOWN: "REVISION_UNKNOWN";
            SANDBOX_UNAVAILABLE: "SANDBOX_UNAVAILABLE";
            SBOM_NONE: "SBOM_NONE";
            SECRET_IN_DECLARATION: "SECRET_IN_DECLARATION";
            SERVER_UNKNOWN: "SERVER_UNKNOWN";
            SOURCE_UNRESOLVED: "SOURCE_UNRESOLVED";
            TEXT_ENCODING: "TEXT_ENCODING";
            TRANSPORT_UNSUPPORTED: "TRANSPORT_UNSUPPORTED";
            USAGE: "USAGE";
        }>;
        server: z.ZodNullable<z.ZodString>;
        message: z.ZodString;
        hint: z.ZodNullable<z.ZodString>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type CheckResult = z.infer<typeof CheckResult>;
export type ServerReport = z.infer<typeof ServerReport>;
export type ReportedError = z.infer<typeof ReportedError>;
export type Shard = z.infer<typeof Shard>;
export type Report = z.infer<typeof Report>;
export {};
