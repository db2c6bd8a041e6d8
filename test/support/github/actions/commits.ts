import type { FileContent, Files, Signature } from "../git-objects.ts";
import { found } from "../git-store.ts";
import type { PullRequest, State, User } from "../model.ts";
import { noReplyAddress } from "../people.ts";

/** A user, under the no-reply address, or a name and address of anybody's choice. */
export type Author = User | { readonly name: string; readonly email: string };

export interface CommitOptions {
  readonly parents?: readonly string[];
  readonly author?: Author;
  /** The author unless said otherwise. */
  readonly committer?: Author;
  readonly message?: string;
}

/** Stores a commit of exactly these files. */
export function addCommit(state: State, files: Files, options: CommitOptions = {}): string {
  return storeCommit(state, state.git.writeTree(files), options);
}

/** Stores a commit that changes some files of another one; null deletes. */
export function addChange(
  state: State,
  parent: string,
  changes: Readonly<Record<string, FileContent | null>>,
  options: Omit<CommitOptions, "parents"> = {},
): string {
  const files = state.git.listFiles(found(state.git.commits, parent).tree);
  for (const [path, content] of Object.entries(changes)) {
    files.delete(path);
    if (content === null) continue;
    const written = state.git.listFiles(state.git.writeTree({ [path]: content })).get(path);
    if (written !== undefined) files.set(path, written);
  }
  return storeCommit(state, state.git.joinTree(files), { ...options, parents: [parent] });
}

export function storeCommit(state: State, tree: string, options: CommitOptions): string {
  const { parents = [], message = "Change something\n", author = nobody } = options;
  const date = state.clock.tick();
  return state.git.writeCommit({
    tree,
    parents,
    message,
    author: sign(author, date),
    committer: sign(options.committer ?? author, date),
  });
}

/** Adds the event of each commit that a pull request has gained. */
export function addCommitEvents(state: State, pull: PullRequest, commits: readonly string[]): void {
  for (const sha of commits)
    pull.timeline.push({
      event: "committed",
      id: state.nextId(),
      actor: null,
      createdAt: state.clock.now(),
      app: null,
      sha,
    });
}

const nobody = { name: "Ada", email: "ada@example.com" };

function sign(author: Author, date: string): Signature {
  if ("login" in author) return { name: author.login, email: noReplyAddress(author), date };
  return { ...author, date };
}
