import type { Issue, OtherEvent, State, User } from "../model.ts";

export interface IssueOptions {
  readonly title?: string;
  readonly body?: string | null;
}

/** Opens an issue. */
export function addIssue(state: State, author: User, options: IssueOptions = {}): Issue {
  const issue: Issue = { kind: "issue", ...newIssue(state, author, options) };
  state.issues.set(issue.number, issue);
  return issue;
}

/** What an issue and a pull request have in common at first; numbers are counted together. */
export function newIssue(
  state: State,
  author: User,
  { title = "A change", body = null }: IssueOptions,
): Omit<Issue, "kind"> {
  const createdAt = state.clock.tick();
  return {
    id: state.nextId(),
    number: Math.max(0, ...state.issues.keys()) + 1,
    title,
    body,
    author,
    state: "open",
    stateReason: null,
    isLocked: false,
    labels: [],
    comments: [],
    timeline: [],
    createdAt,
    updatedAt: createdAt,
    closedAt: null,
  };
}

/** Adds an event that is neither of labels, comments nor commits; `details` are put into it as they are. */
export function addEvent(
  state: State,
  issue: Issue,
  name: string,
  by: User | null,
  details: Readonly<Record<string, unknown>> = {},
): void {
  const createdAt = state.clock.tick();
  const event: OtherEvent = {
    event: "other",
    name,
    details,
    id: state.nextId(),
    actor: by,
    createdAt,
    app: null,
  };
  issue.timeline.push(event);
  issue.updatedAt = createdAt;
}

/** Closes or reopens an issue, with the event of it. */
export function setState(
  state: State,
  issue: Issue,
  next: "open" | "closed",
  by: User | null,
  reason: Issue["stateReason"] = null,
): void {
  if (issue.state === next) return;
  issue.state = next;
  issue.stateReason = issue.kind === "pull" ? null : (reason ?? (next === "open" ? "reopened" : "completed"));
  addEvent(state, issue, next === "open" ? "reopened" : "closed", by, { state_reason: issue.stateReason });
  issue.closedAt = next === "closed" ? issue.updatedAt : null;
}
