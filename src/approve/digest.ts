import { createHash } from "node:crypto";
import { canonicalJson } from "../json/canonical.ts";

/** The pull request that an approval is for. */
export interface PullRequestIdentity {
  readonly repositoryId: number;
  readonly number: number;
}

/**
 * Identity of a set of changes in one pull request, judged by one policy: `sha256:` and 64 hexadecimal digits.
 * An approval names it, and holds for nothing else.
 */
export function approvalDigest(
  { repositoryId, number }: PullRequestIdentity,
  changeDigests: readonly string[],
  policyDigest: string,
): string {
  const changes = canonicalJson([...[...new Set(changeDigests)].sort(), policyDigest]);
  const identity = `mcp-lock/changes/1\0${repositoryId}\0${number}\0${changes}`;
  return `sha256:${createHash("sha256").update(identity).digest("hex")}`;
}

/** All labels of approvals begin with this. */
export const approvalPrefix = "mcp-lock/ok:";

/**
 * The label that approves a set of changes. It carries the first 128 bits of the digest: an author who
 * prepares two sets of changes must not find two with the same label.
 */
export function approvalLabel(digest: string): string {
  return `${approvalPrefix}${digest.slice("sha256:".length, "sha256:".length + 32)}`;
}
