import { addComment } from "./actions/comments.ts";
import { addChange, addCommit } from "./actions/commits.ts";
import { addEvent, addIssue, setState } from "./actions/issues.ts";
import { addLabel, dropLabel, makeLabel, removeLabel } from "./actions/labels.ts";
import { addMergeGroup, addPull, mergePull, moveBranch, movePull, retargetPull } from "./actions/pulls.ts";
import type { Rule } from "./faults.ts";
import { found } from "./git-store.ts";
import type { FakeGitHub } from "./github.ts";
import type { Label, State, Team } from "./model.ts";
import { makeUser, sameName } from "./people.ts";

type Helpers<K extends keyof FakeGitHub> = Pick<FakeGitHub, K>;

/** Adds users, teams and forks. */
export function people(state: State): Helpers<"user" | "bot" | "team" | "fork"> {
  let lastUser = 5_000_000;
  const user: FakeGitHub["user"] = (login, permission = "read", options = {}) => {
    lastUser += 1;
    const added = makeUser(lastUser, login, permission, options);
    state.users.push(added);
    return added;
  };
  return {
    user,
    bot: (login) => user(login, "none", { type: "Bot" }),
    team: (name, members) => {
      const [org = "", slug = ""] = name.split("/");
      const team: Team = { org, slug, members: new Map(members.map(({ id }) => [id, "active"])) };
      state.teams.push(team);
      return team;
    },
    fork: (owner) => ({ id: state.nextId(), owner, name: state.repository.name }),
  };
}

type RepositoryHelpers =
  | "commit"
  | "change"
  | "tip"
  | "moveBase"
  | "makeLabel"
  | "renameLabel"
  | "deleteLabel"
  | "mergeGroup";

/** Changes what is the repository's. */
export function repository(state: State): Helpers<RepositoryHelpers> {
  return {
    commit: (files, options) => addCommit(state, files, options),
    change: (parent, changes, options) => addChange(state, parent, changes, options),
    tip: (name = state.repository.defaultBranch) => found(state.refs, `refs/heads/${name}`),
    moveBase: (commit, name = state.repository.defaultBranch) => moveBranch(state, name, commit),
    makeLabel: (name, description) => makeLabel(state, name, description),
    renameLabel: (name, next) => {
      labelNamed(state, name).name = next;
    },
    deleteLabel: (name) => dropLabel(state, labelNamed(state, name)),
    mergeGroup: (pulls, method = "merge") => addMergeGroup(state, pulls, method),
  };
}

type ThreadHelpers =
  | "pull"
  | "issue"
  | "push"
  | "retarget"
  | "merge"
  | "label"
  | "unlabel"
  | "comment"
  | "close"
  | "reopen"
  | "event";

/** Changes issues and pull requests, with the events of it. */
export function threads(state: State): Helpers<ThreadHelpers> {
  return {
    pull: (options) => addPull(state, options),
    issue: (author, options) => addIssue(state, author, options),
    push: (pull, commit, by = pull.author) => movePull(state, pull, commit, by),
    retarget: (pull, base, by = pull.author) => retargetPull(state, pull, base, by),
    merge: (pull, method = "merge", by = pull.author) => mergePull(state, pull, method, by),
    label: (issue, name, by, options) => addLabel(state, issue, name, { by, ...options }),
    unlabel: (issue, name, by, options) => {
      if (!removeLabel(state, issue, name, { by, ...options }))
        throw new Error(`no label ${name} to take off`);
    },
    comment: (issue, body, by) => addComment(state, issue, body, by),
    close: (issue, by) => setState(state, issue, "closed", by),
    reopen: (issue, by) => setState(state, issue, "open", by),
    event: (issue, name, by, details) => addEvent(state, issue, name, by, details),
  };
}

/** Has some requests meet something else than the plain answer. */
export function interference(rules: Rule[]): Helpers<"fail" | "before" | "after"> {
  return {
    fail: (matcher, fault, { times = Number.POSITIVE_INFINITY } = {}) => {
      rules.push({ kind: "fault", matcher, fault, left: times });
    },
    before: (matcher, action, { times = 1 } = {}) => {
      rules.push({ kind: "before", matcher, action, left: times });
    },
    after: (matcher, action, { times = 1 } = {}) => {
      rules.push({ kind: "after", matcher, action, left: times });
    },
  };
}

function labelNamed(state: State, name: string): Label {
  const label = state.labels.find((known) => sameName(known.name, name));
  if (label === undefined) throw new Error(`no label ${name}`);
  return label;
}
