import type { JsonValue } from "../model/json-value.ts";
import type { VerifiedSignature } from "../model/signature.ts";
import { at } from "./json-path.ts";

const github = "https://token.actions.githubusercontent.com";
const gitlab = "https://gitlab.com";
const google = "https://accounts.google.com";

/**
 * Whether the publisher that an index names (PEP 740, "publisher"; nobody has signed it) is the one in the
 * certificate. One of a kind that is unknown here matches nothing.
 */
export function matchesPublisher(publisher: JsonValue | undefined, signature: VerifiedSignature): boolean {
  const text = (name: string) => {
    const value = at(publisher, name);
    return typeof value === "string" ? value : "";
  };
  const repository = text("repository");
  switch (text("kind")) {
    case "GitHub":
      return (
        signature.issuer === github &&
        sameName(signature.sourceRepository, `https://github.com/${repository}`) &&
        sameName(
          workflowOf(signature),
          `https://github.com/${repository}/.github/workflows/${text("workflow")}`,
        )
      );
    case "GitLab":
      return (
        signature.issuer === gitlab &&
        sameName(signature.sourceRepository, `https://gitlab.com/${repository}`) &&
        sameName(workflowOf(signature), `https://gitlab.com/${repository}//${text("workflow_filepath")}`)
      );
    case "Google":
      return signature.issuer === google && signature.signer === text("email");
    default:
      return false;
  }
}

/** The workflow of the repository itself, where a reusable one of another repository signs. */
function workflowOf({ buildConfig, signer }: VerifiedSignature): string | undefined {
  return buildConfig ?? signer;
}

/** Both forges take names of repositories without regard to case. */
function sameName(said: string | undefined, expected: string): boolean {
  return said?.toLowerCase() === expected.toLowerCase();
}
