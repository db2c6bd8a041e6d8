import { ancestors, commitsBetween, mergeTrees } from "../git-history.ts";
import { found } from "../git-store.ts";
import { isPull } from "../json/issue.ts";
import type { Fork, MergeGroup, PullRequest, State, User } from "../model.ts";
import { addCommitEvents, storeCommit } from "./commits.ts";
import { addEvent, type IssueOptions, newIssue, setState } from "./issues.ts";

export interface PullOptions extends IssueOptions {
  readonly author: User;
  /** The head commit. */
  readonly head: string;
  readonly headRef?: string;
  /** The base branch; the default branch unless said otherwise. */
  readonly base?: string;
  /** Where the head lies: here unless said otherwise. */
  readonly fork?: Fork;
  readonly isDraft?: boolean;
}

/** Opens a pull request. */
export function addPull(state: State, options: PullOptions): PullRequest {
  const { author, head, headRef = "change", base = state.repository.defaultBranch } = options;
  const pull: PullRequest = {
    kind: "pull",
    ...newIssue(state, author, options),
    isDraft: options.isDraft ?? false,
    base: { ref: base, recordedSha: found(state.refs, `refs/heads/${base}`) },
    head: { ref: headRef, sha: head, repo: options.fork ?? "here" },
    mergedAt: null,
    mergeSha: null,
    alsoHolds: new Set(),
  };
  state.issues.set(pull.number, pull);
  addCommitEvents(state, pull, commitsBetween(state.git, pull.base.recordedSha, head));
  updateMerge(state, pull);
  return pull;
}

/** Moves the head; a head that does not follow the old one was forced. */
export function movePull(state: State, pull: PullRequest, sha: string, by: User): void {
  const old = pull.head.sha;
  const tip = found(state.refs, `refs/heads/${pull.base.ref}`);
  const isForced = !ancestors(state.git, sha).has(old);
  pull.head.sha = sha;
  pull.base.recordedSha = tip;
  if (isForced) addEvent(state, pull, "head_ref_force_pushed", by);
  addCommitEvents(state, pull, commitsBetween(state.git, isForced ? tip : old, sha));
  pull.updatedAt = state.clock.tick();
  updateMerge(state, pull);
}

/** Gives a pull request another base branch. */
export function retargetPull(state: State, pull: PullRequest, base: string, by: User): void {
  pull.base.ref = base;
  pull.base.recordedSha = found(state.refs, `refs/heads/${base}`);
  addEvent(state, pull, "base_ref_changed", by);
  updateMerge(state, pull);
}

/** Moves or makes a branch; GitHub tries the merges into it anew. */
export function moveBranch(state: State, branch: string, sha: string): void {
  state.refs.set(`refs/heads/${branch}`, sha);
  for (const pull of state.issues.values())
    if (isPull(pull) && pull.state === "open" && pull.base.ref === branch) updateMerge(state, pull);
}

function updateMerge(state: State, pull: PullRequest): void {
  const tip = found(state.refs, `refs/heads/${pull.base.ref}`);
  pull.mergeSha = mergeCommit(state, tip, pull, "merge");
  state.refs.set(`refs/pull/${pull.number}/head`, pull.head.sha);
  state.refs.set(`refs/pull/${pull.number}/merge`, pull.mergeSha);
}

/** Merges a pull request into its base branch. */
export function mergePull(state: State, pull: PullRequest, method: "merge" | "squash", by: User): void {
  const tip = found(state.refs, `refs/heads/${pull.base.ref}`);
  pull.base.recordedSha = tip;
  pull.mergeSha = mergeCommit(state, tip, pull, method);
  addEvent(state, pull, "merged", by, { commit_id: pull.mergeSha });
  setState(state, pull, "closed", by);
  pull.mergedAt = pull.updatedAt;
  moveBranch(state, pull.base.ref, pull.mergeSha);
}

/** Puts pull requests into a merge queue's group, one on top of the other; the reference names the last. */
export function addMergeGroup(
  state: State,
  pulls: readonly PullRequest[],
  method: "merge" | "squash",
): MergeGroup {
  const last = pulls.at(-1);
  if (last === undefined) throw new Error("a group without a pull request");
  const baseRef = `refs/heads/${last.base.ref}`;
  const baseSha = found(state.refs, baseRef);
  const headSha = pulls.reduce((tip, pull) => mergeCommit(state, tip, pull, method), baseSha);
  const headRef = `refs/heads/gh-readonly-queue/${last.base.ref}/pr-${last.number}-${baseSha}`;
  state.refs.set(headRef, headSha);
  return { headSha, headRef, baseSha, baseRef };
}

function mergeCommit(state: State, tip: string, pull: PullRequest, method: "merge" | "squash"): string {
  const parents = method === "merge" ? [tip, pull.head.sha] : [tip];
  const message =
    method === "merge"
      ? `Merge pull request #${pull.number} from ${pull.head.ref}\n\n${pull.title}`
      : `${pull.title} (#${pull.number})`;
  const committer = { name: "GitHub", email: "noreply@github.com" };
  const tree = mergeTrees(state.git, tip, pull.head.sha);
  return storeCommit(state, tree, { parents, message, author: pull.author, committer });
}
