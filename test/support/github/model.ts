import type { Clock } from "./clock.ts";
import type { GitStore } from "./git-store.ts";

export type UserType = "User" | "Bot" | "Mannequin" | "Organization";
export type Permission = "admin" | "maintain" | "write" | "triage" | "read" | "none";

export interface User {
  readonly id: number;
  /** May change; whoever holds the account keeps the id. */
  login: string;
  type: UserType;
  siteAdmin: boolean;
  permission: Permission;
  /** The name of a custom role, in place of the permission's. */
  roleName: string | null;
  /** Addresses, beside the no-reply ones, by which commits are the user's. */
  readonly emails: string[];
}

export interface Team {
  readonly org: string;
  readonly slug: string;
  /** By user id. */
  readonly members: Map<number, "active" | "pending">;
}

/** A GitHub App. */
export interface App {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
}

/** A label of the repository; issues hold the label itself, so a renamed one is renamed everywhere. */
export interface Label {
  readonly id: number;
  name: string;
  color: string;
  description: string | null;
}

export interface Comment {
  readonly id: number;
  author: User | null;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  app: App | null;
}

/** Why an agent did something; people's events have none. */
export interface Intent {
  readonly rationale: string | null;
  readonly confidence: "LOW" | "MEDIUM" | "HIGH" | null;
}

interface EventBase {
  id: number;
  actor: User | null;
  createdAt: string;
  app: App | null;
}

/** Keeps the name that the label had then, whatever becomes of the label. */
export interface LabelEvent extends EventBase {
  readonly event: "labeled" | "unlabeled";
  label: { name: string; color: string };
  /** Left out of the answer when undefined. */
  intent?: Intent | null;
}

export interface CommentEvent extends EventBase {
  readonly event: "commented";
  readonly comment: Comment;
}

export interface CommitEvent extends EventBase {
  readonly event: "committed";
  readonly sha: string;
}

/** Any other event, as noise. */
export interface OtherEvent extends EventBase {
  readonly event: "other";
  readonly name: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** In the order in which the timeline lists them; tests may reorder and edit them. */
export type TimelineEvent = LabelEvent | CommentEvent | CommitEvent | OtherEvent;

export interface Issue {
  readonly kind: "issue" | "pull";
  readonly id: number;
  readonly number: number;
  title: string;
  body: string | null;
  author: User;
  state: "open" | "closed";
  stateReason: "completed" | "not_planned" | "reopened" | null;
  isLocked: boolean;
  labels: Label[];
  readonly comments: Comment[];
  timeline: TimelineEvent[];
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
}

export interface Fork {
  readonly id: number;
  readonly owner: User;
  readonly name: string;
}

export interface PullRequest extends Issue {
  readonly kind: "pull";
  isDraft: boolean;
  readonly base: {
    ref: string;
    /** The base branch's tip when the pull request was last opened, pushed or retargeted. */
    recordedSha: string;
  };
  readonly head: {
    ref: string;
    sha: string;
    /** Null when the fork is deleted; "here" for a branch of the repository itself. */
    repo: Fork | "here" | null;
  };
  mergedAt: string | null;
  mergeSha: string | null;
  /** Commits that GitHub counts to the pull request though its branch does not hold them, such as squashed ones. */
  readonly alsoHolds: Set<string>;
}

export type Scope = "contents" | "issues" | "pull-requests" | "members";

export interface Token {
  value: string;
  user: User;
  /** The app whose token it is; events by the token are performed via it. */
  app: App | null;
  permissions: Record<Scope, "none" | "read" | "write">;
}

export interface Settings {
  /** Which commit a pull request's `base.sha` names: GitHub does not keep it at the branch's tip. */
  baseSha: "live" | "recorded";
  /** More entries than this make a recursive tree truncated. */
  treeEntries: number;
  /** More commits than this are left out of a pull request's list. */
  pullCommits: number;
}

export interface MergeGroup {
  readonly headSha: string;
  readonly headRef: string;
  readonly baseSha: string;
  readonly baseRef: string;
}

/** Everything that the fake knows; plain and mutable. */
export interface State {
  readonly clock: Clock;
  readonly git: GitStore;
  readonly repository: { id: number; readonly owner: User; name: string; defaultBranch: string };
  readonly users: User[];
  readonly teams: Team[];
  /** Full names, such as `refs/heads/main`. */
  readonly refs: Map<string, string>;
  readonly labels: Label[];
  readonly issues: Map<number, Issue | PullRequest>;
  readonly token: Token;
  readonly settings: Settings;
  /** Where the API is served, without a slash at the end. */
  origin: string;
  nextId(): number;
}
