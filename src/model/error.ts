/** Every code that a McpLockError can carry; docs/errors.md explains each. */
export const errorCodes = [
  "USAGE",
  "NO_CLIENT_FILE",
  "NO_SERVERS",
  "FILE_UNREADABLE",
  "FILE_OUTSIDE",
  "FILE_SYMLINK",
  "FILE_TOO_LARGE",
  "FILE_NOT_WRITTEN",
  "CLIENT_FILE_INVALID",
  "TEXT_ENCODING",
  "JSON_SYNTAX",
  "JSON_DUPLICATE_KEY",
  "JSON_FORBIDDEN_KEY",
  "JSON_SURROGATE",
  "JSON_NUMBER",
  "JSON_TOO_DEEP",
  "JSON_TOO_LARGE",
  "LOCK_MISSING",
  "LOCK_FOREIGN",
  "LOCK_VERSION",
  "LOCK_INVALID",
  "LOCK_TAMPERED",
  "CLOSURE_MISSING",
  "CLOSURE_INVALID",
  "ATTESTATIONS_MISSING",
  "ATTESTATIONS_INVALID",
  "SIGNATURE_INVALID",
  "SIGNATURE_UNAVAILABLE",
  "TRUST_UPDATE",
  "SBOM_NONE",
  "POLICY_MISSING",
  "POLICY_INVALID",
  "REVISION_UNKNOWN",
  "REPORT_INVALID",
  "REPORT_VERSION",
  "REPORTS_MISMATCH",
  "REPORTS_INCOMPLETE",
  "SERVER_UNKNOWN",
  "SECRET_IN_DECLARATION",
  "SECRET_IN_SURFACE",
  "CONFLICTING_DECLARATIONS",
  "SOURCE_UNRESOLVED",
  "OFFLINE",
  "NPM_CONFIG",
  "NPM_NOT_FOUND",
  "NPM_NO_VERSION",
  "NPM_NETWORK",
  "NPM_ANSWER",
  "NPM_INTEGRITY",
  "NPM_INSTALL",
  "NPM_CLOSURE",
  "NPM_NO_BIN",
  "OCI_CONFIG",
  "OCI_NOT_FOUND",
  "OCI_NETWORK",
  "OCI_ANSWER",
  "OCI_INTEGRITY",
  "OCI_START",
  "PYPI_CONFIG",
  "PYPI_NOT_FOUND",
  "PYPI_NETWORK",
  "PYPI_ANSWER",
  "PYPI_INTEGRITY",
  "PYPI_CLOSURE",
  "PYPI_INSTALL",
  "PYPI_NO_BIN",
  "OSV_NETWORK",
  "OSV_ANSWER",
  "GIT_NETWORK",
  "GIT_ANSWER",
  "GIT_NOT_FOUND",
  "MCPB_INVALID",
  "MCPB_LIMIT",
  "TRUST_ROOT_INVALID",
  "TRUST_KEY_INVALID",
  "LOCAL_NOT_ALLOWED",
  "LOCAL_UNREADABLE",
  "SANDBOX_UNAVAILABLE",
  "SANDBOX_REFUSED",
  "PROBE_START",
  "PROBE_TIMEOUT",
  "PROBE_EXIT",
  "PROBE_HANDSHAKE",
  "PROBE_LIMIT_LINE",
  "PROBE_LIMIT_OUTPUT",
  "PROBE_LIMIT_NOISE",
  "PROBE_LIMIT_REQUESTS",
  "PROBE_LIMIT_PAGES",
  "PROBE_LIMIT_ITEMS",
  "PROBE_LIMIT_DEFINITION",
  "PROBE_LIMIT_SURFACE",
  "PROBE_PROTOCOL",
  "PROBE_MALFORMED",
  "PROBE_UNSTABLE",
  "REMOTE_REFUSED",
  "REMOTE_AUTH",
  "REMOTE_NETWORK",
  "TRANSPORT_UNSUPPORTED",
  "ACTION_INPUT",
  "ACTION_EVENT",
  "GITHUB_API",
  "GITHUB_TIMEOUT",
  "GATE_SUPERSEDED",
  "INTERNAL",
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/**
 * What mcp-lock cannot handle. Drift is a value, never an exception.
 * `message` says what happened and to which file or server, `hint` what to do about it.
 */
export class McpLockError extends Error {
  override readonly name = "McpLockError";
  readonly code: ErrorCode;
  readonly hint: string | null;

  constructor(code: ErrorCode, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = options.hint ?? null;
  }
}

/** Any thrown value as a McpLockError; one that is not ours becomes INTERNAL and keeps its cause. */
export function toMcpLockError(thrown: unknown): McpLockError {
  if (thrown instanceof McpLockError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new McpLockError("INTERNAL", `unexpected: ${message}`, {
    hint: "this is a defect of mcp-lock: please report it with the command and --verbose output",
    cause: thrown,
  });
}
