import type { Account, LabelEvent, Permission } from "../../approve/snapshot.ts";
import { McpLockError } from "../../model/error.ts";
import type { GitHubApi } from "./api.ts";
import { pathOf, type Repository } from "./repository.ts";
import {
  CollaboratorPermission,
  type Commit,
  Comparison,
  GitRef,
  LabelingEvent,
  Membership,
  PullRequest,
  TimelineEvent,
} from "./schemas.ts";

/** A pull request as it is now. */
export function readPull(api: GitHubApi, repository: Repository, number: number): Promise<PullRequest> {
  return api.read(pathOf(repository, "pulls", number), PullRequest);
}

/** The newest commit of a branch. What a pull request says of its base may be older. */
export async function readTip(api: GitHubApi, repository: Repository, branch: string): Promise<string> {
  const path = pathOf(repository, "git", "ref", "heads", ...branch.split("/"));
  return (await api.read(path, GitRef)).object.sha;
}

/** Everything that was done with one label of a pull request, from all pages of its timeline. */
export async function readLabelEvents(
  api: GitHubApi,
  repository: Repository,
  number: number,
  label: string,
): Promise<LabelEvent[]> {
  const path = `${pathOf(repository, "issues", number, "timeline")}?per_page=100`;
  const events = await api.readAll(path, TimelineEvent);
  return events
    .filter(({ event }) => event === "labeled" || event === "unlabeled")
    .map((event) => toEvent(event, path))
    .filter((event) => event.label === label);
}

function toEvent(value: unknown, path: string): LabelEvent {
  const parsed = LabelingEvent.safeParse(value);
  if (!parsed.success)
    throw new McpLockError("GITHUB_API", `GitHub's answer to ${path} holds an odd label event`);
  const { id, event, label, actor, created_at, performed_via_github_app, intent } = parsed.data;
  return {
    id,
    kind: event,
    label: label.name,
    actor,
    createdAt: created_at,
    byMachine: isThere(performed_via_github_app) || isThere(intent),
  };
}

function isThere(value: unknown): boolean {
  return value !== null && value !== undefined;
}

/** Who made the commits of a pull request, by id, and how many of the commits name nobody. */
export interface Contributors {
  readonly ids: ReadonlySet<number>;
  readonly unnamed: number;
}

const mostCommitPages = 50;

/** Reads all commits between two others; a list that GitHub gives only in part is an error. */
export async function readCommits(
  api: GitHubApi,
  repository: Repository,
  base: string,
  head: string,
): Promise<readonly Commit[]> {
  const path = pathOf(repository, "compare", `${base}...${head}`);
  const commits: Commit[] = [];
  for (let page = 1; page <= mostCommitPages; page++) {
    const answer = await api.read(`${path}?per_page=100&page=${page}`, Comparison);
    commits.push(...answer.commits);
    if (commits.length === answer.total_commits) return commits;
    if (answer.commits.length === 0) break;
  }
  throw new McpLockError("GITHUB_API", "GitHub lists the commits of the pull request only in part", {
    hint: "a pull request of so many commits cannot be approved: split it",
  });
}

/** The commit from which two others go apart. */
export async function readMergeBase(
  api: GitHubApi,
  repository: Repository,
  base: string,
  head: string,
): Promise<string> {
  const path = `${pathOf(repository, "compare", `${base}...${head}`)}?per_page=1`;
  return (await api.read(path, Comparison)).merge_base_commit.sha;
}

const coAuthor = /^co-authored-by:.*<(\d+)\+[^@<>]+@users\.noreply\.[^<>]+>\s*$/gim;

/** Authors, committers and co-authors of commits. */
export function contributorsOf(commits: readonly Commit[]): Contributors {
  const named = commits.flatMap(({ author, committer, commit }) => [
    ...(author === null ? [] : [author.id]),
    ...(committer === null ? [] : [committer.id]),
    ...Array.from(commit.message.matchAll(coAuthor), ([, id]) => Number(id)),
  ]);
  return { ids: new Set(named), unnamed: commits.filter(({ author }) => author === null).length };
}

/** What somebody may do now; null when the name belongs to another account by now. */
export async function readPermission(
  api: GitHubApi,
  repository: Repository,
  { id, login }: Account,
): Promise<Permission | null> {
  const path = pathOf(repository, "collaborators", login, "permission");
  const { permission, user } = await api.read(path, CollaboratorPermission);
  return user?.id === id ? permission : null;
}

/** Whether somebody is in one of some teams (`org/slug`); null where that could not be read. */
export async function readMembership(
  api: GitHubApi,
  teams: readonly string[],
  { login }: Account,
): Promise<boolean | null> {
  let isKnown = true;
  for (const team of teams) {
    const [org = "", slug = ""] = team.split("/").map(encodeURIComponent);
    // 404 for a stranger and for a token that may not ask: nobody can tell.
    const answer = await api.find(
      `orgs/${org}/teams/${slug}/memberships/${encodeURIComponent(login)}`,
      Membership,
    );
    if (answer?.state === "active") return true;
    if (answer === null) isKnown = false;
  }
  return isKnown ? false : null;
}
