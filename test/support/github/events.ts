import { createRequire } from "node:module";
import { found } from "./git-store.ts";
import type { FakeGitHub } from "./github.ts";
import { labelJson } from "./json/issue.ts";
import { pullJson } from "./json/pull.ts";
import { repositoryJson } from "./json/repository.ts";
import { userJson } from "./json/user.ts";
import type { MergeGroup, PullRequest, State, User } from "./model.ts";
import { sameName } from "./people.ts";

interface Definition {
  readonly name: string;
  readonly examples: readonly object[];
}

const require = createRequire(import.meta.url);

/** What started a workflow, as it was then: a run that is repeated sees the old payload again. */
export interface ActionEvent {
  readonly name: string;
  readonly payload: object;
  /** `GITHUB_REF` and `GITHUB_SHA`. */
  readonly ref: string;
  readonly sha: string;
  readonly baseRef: string;
  readonly headRef: string;
  readonly actor: User;
}

export type PullRequestAction =
  | "opened"
  | "synchronize"
  | "reopened"
  | "edited"
  | "ready_for_review"
  | "labeled"
  | "unlabeled"
  | "closed";

export interface PullRequestEventOptions {
  /** The author unless said otherwise. */
  readonly by?: User;
  /** The name of the label that was put on or taken off. */
  readonly label?: string;
  /** The head before a push. */
  readonly before?: string;
  /** The base branch and its commit before a retargeting. */
  readonly from?: { readonly ref: string; readonly sha: string };
  /** Whether the event is `pull_request_target`. */
  readonly isTarget?: boolean;
}

/** A pull request's event, of the pull request as it is now. */
export function pullRequestEvent(
  { state }: FakeGitHub,
  pull: PullRequest,
  action: PullRequestAction,
  options: PullRequestEventOptions = {},
): ActionEvent {
  const actor = options.by ?? pull.author;
  const payload = {
    action,
    number: pull.number,
    pull_request: pullJson(state, pull),
    ...detailsOf(state, pull, action, options),
    repository: repositoryJson(state),
    sender: userJson(state, actor),
  };
  const refs = { baseRef: pull.base.ref, headRef: pull.head.ref };
  if (options.isTarget === true)
    return { name: "pull_request_target", payload, actor, ...refs, ...atDefaultBranch(state) };
  const ref = `refs/pull/${pull.number}/merge`;
  return { name: "pull_request", payload, actor, ...refs, ref, sha: pull.mergeSha ?? "" };
}

/** What a merge queue asks to check. */
export function mergeGroupEvent({ state }: FakeGitHub, group: MergeGroup): ActionEvent {
  const commit = found(state.git.commits, group.headSha);
  const payload = {
    action: "checks_requested",
    merge_group: {
      head_sha: group.headSha,
      head_ref: group.headRef,
      base_sha: group.baseSha,
      base_ref: group.baseRef,
      head_commit: {
        id: group.headSha,
        tree_id: commit.tree,
        message: commit.message,
        timestamp: commit.committer.date,
        author: { name: commit.author.name, email: commit.author.email },
        committer: { name: commit.committer.name, email: commit.committer.email },
      },
    },
    repository: repositoryJson(state),
    sender: userJson(state, state.token.user),
  };
  const { headRef: ref, headSha: sha } = group;
  return { name: "merge_group", payload, ref, sha, baseRef: "", headRef: "", actor: state.token.user };
}

/** The time has come; GitHub tells little more. */
export function scheduleEvent({ state }: FakeGitHub): ActionEvent {
  const payload = { schedule: "17 3 * * *", workflow: workflowPath, repository: repositoryJson(state) };
  return { name: "schedule", payload, ...byNobody(state) };
}

/** Somebody started the workflow by hand. */
export function dispatchEvent({ state }: FakeGitHub, by: User): ActionEvent {
  const payload = {
    inputs: {},
    ref: `refs/heads/${state.repository.defaultBranch}`,
    repository: repositoryJson(state),
    sender: userJson(state, by),
    workflow: workflowPath,
  };
  return { name: "workflow_dispatch", payload, ...byNobody(state), actor: by };
}

/** An event of another kind, with an example's payload: the action has nothing to do there. */
export function otherEvent({ state }: FakeGitHub, name: string): ActionEvent {
  const [payload = {}] = examplesOf(name);
  return { name, payload, ...byNobody(state) };
}

/** Payloads that GitHub has really sent for an event. */
export function examplesOf(name: string): readonly object[] {
  const definitions: readonly Definition[] = require("@octokit/webhooks-examples");
  return definitions.find((definition) => definition.name === name)?.examples ?? [];
}

export const workflowPath = ".github/workflows/mcp-lock.yml";

function detailsOf(
  state: State,
  pull: PullRequest,
  action: PullRequestAction,
  { label: name = "", before = pull.head.sha, from }: PullRequestEventOptions,
): object {
  if (action === "synchronize") return { before, after: pull.head.sha };
  if (action === "edited")
    return {
      changes: from === undefined ? {} : { base: { ref: { from: from.ref }, sha: { from: from.sha } } },
    };
  if (action !== "labeled" && action !== "unlabeled") return {};
  const label = state.labels.find((known) => sameName(known.name, name));
  if (label === undefined) throw new Error(`no label ${name}`);
  return { label: labelJson(state, label) };
}

function byNobody(state: State) {
  return { ...atDefaultBranch(state), baseRef: "", headRef: "", actor: state.token.user };
}

function atDefaultBranch(state: State) {
  const ref = `refs/heads/${state.repository.defaultBranch}`;
  return { ref, sha: found(state.refs, ref) };
}
