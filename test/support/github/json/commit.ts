import type { CommitText } from "../git-objects.ts";
import { found } from "../git-store.ts";
import type { State } from "../model.ts";
import { userByEmail } from "../people.ts";
import { repositoryUrl, webUrl } from "./repository.ts";
import { userOrNull } from "./user.ts";

const verification = {
  verified: false,
  reason: "unsigned",
  signature: null,
  payload: null,
  verified_at: null,
};

/** A commit as the git database tells of it. */
export function gitCommitJson(state: State, sha: string) {
  const { author, committer, message, tree, parents } = found(state.git.commits, sha);
  return {
    sha,
    node_id: nodeId(sha),
    url: repositoryUrl(state, `git/commits/${sha}`),
    html_url: webUrl(state, `commit/${sha}`),
    author,
    committer,
    tree: { sha: tree, url: repositoryUrl(state, `git/trees/${tree}`) },
    message,
    parents: parents.map((parent) => ({
      sha: parent,
      url: repositoryUrl(state, `git/commits/${parent}`),
      html_url: webUrl(state, `commit/${parent}`),
    })),
    verification,
  };
}

/** A commit with the users whose addresses its author and committer have. */
export function commitJson(state: State, sha: string) {
  const commit = found(state.git.commits, sha);
  return {
    sha,
    node_id: nodeId(sha),
    commit: innerJson(state, sha, commit),
    url: repositoryUrl(state, `commits/${sha}`),
    html_url: webUrl(state, `commit/${sha}`),
    comments_url: repositoryUrl(state, `commits/${sha}/comments`),
    author: userOrNull(state, userByEmail(state, commit.author.email)),
    committer: userOrNull(state, userByEmail(state, commit.committer.email)),
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: repositoryUrl(state, `commits/${parent}`),
      html_url: webUrl(state, `commit/${parent}`),
    })),
  };
}

function innerJson(state: State, sha: string, { author, committer, message, tree }: CommitText) {
  return {
    author,
    committer,
    message,
    tree: { sha: tree, url: repositoryUrl(state, `git/trees/${tree}`) },
    url: repositoryUrl(state, `git/commits/${sha}`),
    comment_count: 0,
    verification,
  };
}

function nodeId(sha: string): string {
  return Buffer.from(`06:Commit${sha}`).toString("base64");
}
