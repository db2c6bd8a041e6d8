import type { Fork, State } from "../model.ts";
import { userJson } from "./user.ts";

const links = {
  archive_url: "{/archive_format}{/ref}",
  assignees_url: "assignees{/user}",
  blobs_url: "git/blobs{/sha}",
  branches_url: "branches{/branch}",
  collaborators_url: "collaborators{/collaborator}",
  comments_url: "comments{/number}",
  commits_url: "commits{/sha}",
  compare_url: "compare/{base}...{head}",
  contents_url: "contents/{+path}",
  contributors_url: "contributors",
  deployments_url: "deployments",
  downloads_url: "downloads",
  events_url: "events",
  forks_url: "forks",
  git_commits_url: "git/commits{/sha}",
  git_refs_url: "git/refs{/sha}",
  git_tags_url: "git/tags{/sha}",
  hooks_url: "hooks",
  issue_comment_url: "issues/comments{/number}",
  issue_events_url: "issues/events{/number}",
  issues_url: "issues{/number}",
  keys_url: "keys{/key_id}",
  labels_url: "labels{/name}",
  languages_url: "languages",
  merges_url: "merges",
  milestones_url: "milestones{/number}",
  notifications_url: "notifications{?since,all,participating}",
  pulls_url: "pulls{/number}",
  releases_url: "releases{/id}",
  stargazers_url: "stargazers",
  statuses_url: "statuses/{sha}",
  subscribers_url: "subscribers",
  subscription_url: "subscription",
  tags_url: "tags",
  teams_url: "teams",
  trees_url: "git/trees{/sha}",
};

export function fullName(state: State): string {
  return `${state.repository.owner.login}/${state.repository.name}`;
}

/** Address of something of the repository in the API. */
export function repositoryUrl(state: State, path: string): string {
  return `${state.origin}/repos/${fullName(state)}/${path}`;
}

/** Address of something of the repository for people. */
export function webUrl(state: State, path: string): string {
  return `https://github.com/${fullName(state)}/${path}`;
}

/** The repository, or a fork of it, as it stands in other answers. */
export function repositoryJson(state: State, fork: Fork | "here" = "here") {
  const { id, owner, name } = fork === "here" ? state.repository : fork;
  const path = `${owner.login}/${name}`;
  const url = `${state.origin}/repos/${path}`;
  const addresses = Object.entries(links).map(([key, link]) => [key, `${url}/${link}`]);
  return {
    id,
    node_id: Buffer.from(`010:Repository${id}`).toString("base64"),
    name,
    full_name: path,
    private: false,
    owner: userJson(state, owner),
    html_url: `https://github.com/${path}`,
    description: null,
    fork: fork !== "here",
    url,
    ...Object.fromEntries(addresses),
    ...counts,
    created_at: "2025-01-06T10:00:00Z",
    updated_at: state.clock.now(),
    pushed_at: state.clock.now(),
    git_url: `git://github.com/${path}.git`,
    ssh_url: `git@github.com:${path}.git`,
    clone_url: `https://github.com/${path}.git`,
    svn_url: `https://github.com/${path}`,
    mirror_url: null,
    homepage: null,
    language: "TypeScript",
    license: null,
    visibility: "public",
    default_branch: state.repository.defaultBranch,
  };
}

/** The repository itself. */
export function fullRepositoryJson(state: State) {
  return { ...repositoryJson(state), subscribers_count: 3, network_count: 1 };
}

const counts = {
  size: 108,
  stargazers_count: 80,
  watchers_count: 80,
  has_issues: true,
  has_projects: true,
  has_downloads: true,
  has_wiki: false,
  has_pages: false,
  has_discussions: false,
  forks_count: 1,
  archived: false,
  disabled: false,
  open_issues_count: 1,
  allow_forking: true,
  is_template: false,
  web_commit_signoff_required: false,
  topics: [],
  forks: 1,
  open_issues: 1,
  watchers: 80,
};
