import type { Comment, Issue, Label, PullRequest, State } from "../model.ts";
import { authorAssociation } from "../people.ts";
import { repositoryUrl, webUrl } from "./repository.ts";
import { appJson, userJson, userOrNull } from "./user.ts";

/** A label as it stands in a repository and on an issue. */
export function labelJson(state: State, label: Label) {
  return {
    id: label.id,
    node_id: Buffer.from(`05:Label${label.id}`).toString("base64"),
    url: repositoryUrl(state, `labels/${encodeURIComponent(label.name)}`),
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  };
}

export function commentJson(state: State, issue: Issue, comment: Comment) {
  return {
    url: repositoryUrl(state, `issues/comments/${comment.id}`),
    html_url: `${issueWebUrl(state, issue)}#issuecomment-${comment.id}`,
    issue_url: repositoryUrl(state, `issues/${issue.number}`),
    id: comment.id,
    node_id: Buffer.from(`012:IssueComment${comment.id}`).toString("base64"),
    user: userOrNull(state, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: authorAssociation(comment.author),
    body: comment.body,
    performed_via_github_app: appJson(state, comment.app),
  };
}

/** An issue; pull requests are issues too and say so. */
export function issueJson(state: State, issue: Issue | PullRequest) {
  const url = repositoryUrl(state, `issues/${issue.number}`);
  return {
    url,
    repository_url: repositoryUrl(state, "").slice(0, -1),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: issueWebUrl(state, issue),
    id: issue.id,
    node_id: Buffer.from(`05:Issue${issue.id}`).toString("base64"),
    number: issue.number,
    title: issue.title,
    user: userJson(state, issue.author),
    labels: issue.labels.map((label) => labelJson(state, label)),
    state: issue.state,
    state_reason: issue.stateReason,
    locked: issue.isLocked,
    assignee: null,
    assignees: [],
    milestone: null,
    comments: issue.comments.length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    author_association: authorAssociation(issue.author),
    body: issue.body,
    performed_via_github_app: null,
    ...(isPull(issue) ? { draft: issue.isDraft, pull_request: pullLinks(state, issue) } : {}),
  };
}

export function isPull(issue: Issue | PullRequest): issue is PullRequest {
  return issue.kind === "pull";
}

export function issueWebUrl(state: State, issue: Issue): string {
  return webUrl(state, `${issue.kind === "pull" ? "pull" : "issues"}/${issue.number}`);
}

function pullLinks(state: State, pull: PullRequest) {
  const web = issueWebUrl(state, pull);
  return {
    url: repositoryUrl(state, `pulls/${pull.number}`),
    html_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    merged_at: pull.mergedAt,
  };
}
