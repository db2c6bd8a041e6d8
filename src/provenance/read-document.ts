import type { AttestationDocument } from "../model/attestations.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../model/json-value.ts";

/** What a file beside a lock holds; null where it is of no form that mcp-lock writes. */
export function readDocument(value: JsonObject): AttestationDocument | null {
  const { kind, signatures, keys, attestations, files, bundles } = value;
  switch (kind) {
    case "npm":
      if (!isList(signatures) || !isList(attestations) || (keys !== undefined && !isList(keys))) return null;
      return { kind, signatures, attestations, ...(keys !== undefined && { keys }) };
    case "pypi":
      return isJsonObject(files) ? { kind, files } : null;
    case "oci":
      return isList(bundles) && isList(signatures) ? { kind, bundles, signatures } : null;
    case "github":
      return isList(bundles) ? { kind, bundles } : null;
    default:
      return null;
  }
}

function isList(value: JsonValue | undefined): value is JsonValue[] {
  return Array.isArray(value);
}
