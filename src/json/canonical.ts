import { hash } from "node:crypto";
import canonicalize from "canonicalize";
import { McpLockError } from "../model/error.ts";
import type { JsonValue } from "../model/json-value.ts";

/** The canonical text of a JSON value (RFC 8785). Two values are the same if and only if these are. */
export function canonicalJson(value: JsonValue): string {
  try {
    return canonicalize(value) ?? refuse("it has no JSON");
  } catch (cause) {
    return refuse(cause instanceof Error ? cause.message : String(cause));
  }
}

/** The strict reader lets nothing through that has no canonical form. */
function refuse(problem: string): never {
  throw new McpLockError("INTERNAL", `a value cannot be canonicalised: ${problem}`);
}

/** `sha256:` and the lower-case hex SHA-256 of bytes, or of a text's UTF-8. */
export function sha256(data: string | Uint8Array): string {
  return `sha256:${hash("sha256", data, "hex")}`;
}

/** The fingerprint of a definition: SHA-256 over the RFC 8785 bytes of the whole value, as the server sent it. */
export function fingerprint(value: JsonValue): string {
  return sha256(canonicalJson(value));
}
