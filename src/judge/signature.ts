import type { JsonValue } from "../model/json-value.ts";
import { type Family, type Verdict, verdict } from "./verdict.ts";

/** Rules about who signed it. The paths are those of the lock's `signature`. */
export const judgeSignature: Family = ({ subject, before, after }) => {
  if (subject.kind !== "signature") return [];
  switch (subject.path) {
    case "/status":
      return statusVerdict(before, after);
    case "/sourceRepository":
    case "/sourceRepositoryId":
    case "/sourceOwnerId":
      return verdict("source-repository-changed");
    case "/issuer":
    case "/signer":
    case "/buildConfig":
    case "/runner":
      return verdict("signer-changed");
    case "/ref":
      return verdict(classOf(before) === classOf(after) ? "commit-changed" : "ref-class-changed");
    case "/commit":
      return verdict("commit-changed");
    case "/publisher":
      return verdict("publisher-changed");
    default:
      return [];
  }
};

function statusVerdict(before: JsonValue | undefined, after: JsonValue | undefined): Verdict[] {
  if (after === "invalid") return verdict("signature-invalid");
  if (after === "verified") return verdict("signature-gained");
  if (after === "unavailable") return verdict("signature-unavailable");
  return before === "verified" ? verdict("signature-lost") : [];
}

/** Tag, branch or pull request: what a ref's name says of who could have pushed it. */
function classOf(ref: JsonValue | undefined): string {
  const text = typeof ref === "string" ? ref : "";
  return /^refs\/(tags|heads|pull)\//.exec(text)?.[1] ?? "other";
}
