import { canonicalJson } from "../json/canonical.ts";
import type { Artifact } from "../model/artifact.ts";
import type { JsonObject } from "../model/json-value.ts";

/** Whether two artifacts consist of the same bytes, and are the same version of the same thing. */
export function sameBytes(one: Artifact, other: Artifact): boolean {
  return canonicalJson(identityOf(one)) === canonicalJson(identityOf(other));
}

function identityOf(artifact: Artifact): JsonObject {
  switch (artifact.kind) {
    case "npm":
      return { purl: artifact.purl, bytes: artifact.integrity };
    case "pypi":
      return { purl: artifact.purl, bytes: artifact.files };
    case "oci":
      return { purl: artifact.purl, bytes: artifact.digest };
    case "mcpb":
      return { purl: artifact.file, bytes: artifact.sha256 };
    default:
      return { ...artifact };
  }
}
