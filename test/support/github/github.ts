import { onTestFinished } from "vitest";
import type { CommitOptions } from "./actions/commits.ts";
import type { IssueOptions } from "./actions/issues.ts";
import type { Doer } from "./actions/labels.ts";
import type { PullOptions } from "./actions/pulls.ts";
import type { Received } from "./answer.ts";
import type { Fault, Matcher } from "./faults.ts";
import type { FileContent, Files } from "./git-objects.ts";
import { interference, people, repository, threads } from "./helpers.ts";
import type {
  Comment,
  Fork,
  Issue,
  Label,
  MergeGroup,
  Permission,
  PullRequest,
  State,
  Team,
  User,
} from "./model.ts";
import type { UserOptions } from "./people.ts";
import { serveGitHub, type Traffic } from "./server.ts";
import { makeState } from "./state.ts";

type DoerOptions = Omit<Doer, "by">;

/** A GitHub on loopback; `state` may be read and changed at will. */
export interface FakeGitHub {
  readonly state: State;
  /** Where the API is, as `GITHUB_API_URL` tells it. */
  readonly url: string;
  /** The other origin, to which `fail` leads astray. */
  readonly otherOrigin: string;
  readonly requests: readonly Received[];
  readonly strayRequests: readonly Received[];
  /** Where a request or an answer is not as GitHub describes it; a test that leaves any fails. */
  readonly violations: readonly string[];
  /** Lets violations pass, and tells and forgets those so far. */
  takeViolations(): string[];
  user(login: string, permission?: Permission, options?: UserOptions): User;
  bot(login: string): User;
  team(name: `${string}/${string}`, members: readonly User[]): Team;
  fork(owner: User): Fork;
  /** A commit of exactly these files. */
  commit(files: Files, options?: CommitOptions): string;
  /** A commit on top of another one; null deletes a file. */
  change(
    parent: string,
    changes: Readonly<Record<string, FileContent | null>>,
    options?: Omit<CommitOptions, "parents">,
  ): string;
  /** Where a branch is; the default branch unless said otherwise. */
  tip(branch?: string): string;
  /** Moves or makes a branch; the default branch unless said otherwise. */
  moveBase(commit: string, branch?: string): void;
  pull(options: PullOptions): PullRequest;
  issue(author: User, options?: IssueOptions): Issue;
  push(pull: PullRequest, commit: string, by?: User): void;
  retarget(pull: PullRequest, base: string, by?: User): void;
  merge(pull: PullRequest, method?: "merge" | "squash", by?: User): void;
  mergeGroup(pulls: readonly PullRequest[], method?: "merge" | "squash"): MergeGroup;
  label(issue: Issue, name: string, by: User | null, options?: DoerOptions): void;
  unlabel(issue: Issue, name: string, by: User | null, options?: DoerOptions): void;
  /** A label of the repository. */
  makeLabel(name: string, description?: string): Label;
  renameLabel(name: string, next: string): void;
  deleteLabel(name: string): void;
  comment(issue: Issue, body: string, by: User | null): Comment;
  close(issue: Issue, by: User | null): void;
  reopen(issue: Issue, by: User | null): void;
  /** Any other event of the timeline. */
  event(issue: Issue, name: string, by: User | null, details?: Readonly<Record<string, unknown>>): void;
  /** Spoils the answers to some requests; `times` is for ever unless said otherwise. */
  fail(matcher: Matcher, fault: Fault, options?: { readonly times?: number }): void;
  /** Does something just before some requests are answered; once unless said otherwise. */
  before(matcher: Matcher, action: () => void, options?: { readonly times?: number }): void;
  /** Does something just after some requests are answered; once unless said otherwise. */
  after(matcher: Matcher, action: () => void, options?: { readonly times?: number }): void;
}

/** Starts a GitHub with an empty first commit on `main` of `octo-org/octo-repo`; it stops with the test. */
export async function startGitHub(): Promise<FakeGitHub> {
  const state = makeState();
  const traffic: Traffic = { requests: [], strayRequests: [], violations: [], rules: [] };
  const { otherOrigin } = await serveGitHub(state, traffic);
  onTestFinished(() => {
    if (traffic.violations.length > 0)
      throw new Error(`not as GitHub describes it:\n${traffic.violations.join("\n")}`);
  });
  return {
    state,
    url: state.origin,
    otherOrigin,
    requests: traffic.requests,
    strayRequests: traffic.strayRequests,
    violations: traffic.violations,
    takeViolations: () => traffic.violations.splice(0),
    ...people(state),
    ...repository(state),
    ...threads(state),
    ...interference(traffic.rules),
  };
}
