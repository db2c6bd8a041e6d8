import { McpLockError } from "../../model/error.ts";
import type { GitSource } from "../../model/source.ts";
import { type ResolveContext, type Resolved, unstartable } from "../context.ts";
import { commitOf } from "./remote.ts";

/** A git repository at a commit: the declared one, or what its tag or branch names today. */
export async function resolveGit(
  { url, commit, ref, pinned }: GitSource,
  { offline, world }: ResolveContext,
): Promise<Resolved> {
  if (commit === null && offline) {
    throw new McpLockError("OFFLINE", `${url}: what a tag or branch names today only the repository knows`, {
      hint: "run without --offline, or declare the commit",
    });
  }
  const found = commit ?? (await commitOf(url, ref, world));
  return {
    artifact: { kind: "git", url, commit: found, ref, ...(!pinned && { pinned: false as const }) },
    closure: null,
    ...unstartable("mcp-lock does not start servers from git repositories"),
  };
}
