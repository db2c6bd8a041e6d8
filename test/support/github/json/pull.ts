import { changedFiles, commitsBetween, mergeBase } from "../git-history.ts";
import { found } from "../git-store.ts";
import type { PullRequest, State, User } from "../model.ts";
import { authorAssociation } from "../people.ts";
import { issueWebUrl, labelJson } from "./issue.ts";
import { repositoryJson, repositoryUrl } from "./repository.ts";
import { userJson, userOrNull } from "./user.ts";

/** Commits of a pull request, oldest first. */
export function commitsOf(state: State, pull: PullRequest): string[] {
  return commitsBetween(state.git, baseTip(state, pull), pull.head.sha);
}

/** What a pull request would be merged into, or was. */
function baseTip(state: State, { base, mergedAt }: PullRequest): string {
  return mergedAt === null ? found(state.refs, `refs/heads/${base.ref}`) : base.recordedSha;
}

/** A pull request as it stands in lists. */
export function simplePullJson(state: State, pull: PullRequest) {
  const url = repositoryUrl(state, `pulls/${pull.number}`);
  const issue = repositoryUrl(state, `issues/${pull.number}`);
  const web = issueWebUrl(state, pull);
  const named = state.settings.baseSha === "live" ? baseTip(state, pull) : pull.base.recordedSha;
  return {
    url,
    id: pull.id,
    node_id: Buffer.from(`011:PullRequest${pull.id}`).toString("base64"),
    html_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    issue_url: issue,
    number: pull.number,
    state: pull.state,
    locked: pull.isLocked,
    title: pull.title,
    user: userJson(state, pull.author),
    body: pull.body,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeSha,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    labels: pull.labels.map((label) => labelJson(state, label)),
    milestone: null,
    draft: pull.isDraft,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: repositoryUrl(state, "pulls/comments{/number}"),
    comments_url: `${issue}/comments`,
    statuses_url: repositoryUrl(state, `statuses/${pull.head.sha}`),
    head: headJson(state, pull),
    base: {
      ...side(state, state.repository.owner, pull.base.ref, named),
      repo: repositoryJson(state),
    },
    _links: linksJson(state, pull),
    author_association: authorAssociation(pull.author),
    auto_merge: null,
    active_lock_reason: null,
  };
}

/** A pull request by itself. */
export function pullJson(state: State, pull: PullRequest) {
  const base = mergeBase(state.git, baseTip(state, pull), pull.head.sha);
  const files = base === null ? [] : changedFiles(state.git, base, pull.head.sha);
  return {
    ...simplePullJson(state, pull),
    merged: pull.mergedAt !== null,
    mergeable: pull.state === "open" ? true : null,
    rebaseable: pull.state === "open" ? true : null,
    mergeable_state: pull.state === "open" ? "clean" : "unknown",
    merged_by: null,
    comments: pull.comments.length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: commitsOf(state, pull).length,
    additions: files.length,
    deletions: 0,
    changed_files: files.length,
  };
}

function headJson(state: State, { head, author }: PullRequest) {
  const owner = head.repo === "here" ? state.repository.owner : (head.repo?.owner ?? null);
  return {
    ...side(state, owner, head.ref, head.sha),
    label: `${owner?.login ?? author.login}:${head.ref}`,
    repo: head.repo === null ? null : repositoryJson(state, head.repo),
  };
}

function side(state: State, user: User | null, ref: string, sha: string) {
  return { label: `${user?.login}:${ref}`, ref, sha, user: userOrNull(state, user) };
}

function linksJson(state: State, pull: PullRequest) {
  const url = repositoryUrl(state, `pulls/${pull.number}`);
  const issue = repositoryUrl(state, `issues/${pull.number}`);
  return {
    self: { href: url },
    html: { href: issueWebUrl(state, pull) },
    issue: { href: issue },
    comments: { href: `${issue}/comments` },
    review_comments: { href: `${url}/comments` },
    review_comment: { href: repositoryUrl(state, "pulls/comments{/number}") },
    commits: { href: `${url}/commits` },
    statuses: { href: repositoryUrl(state, `statuses/${pull.head.sha}`) },
  };
}
