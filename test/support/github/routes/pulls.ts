import { ancestors } from "../git-history.ts";
import { found } from "../git-store.ts";
import { commitJson } from "../json/commit.ts";
import { isPull } from "../json/issue.ts";
import { commitsOf, pullJson, simplePullJson } from "../json/pull.ts";
import { fullRepositoryJson } from "../json/repository.ts";
import { timelineJson } from "../json/timeline.ts";
import type { PullRequest, State } from "../model.ts";
import { pageOf } from "../pages.ts";
import { type Call, issueOf, type Need, notFound, ok, problem, type Reply, type Route } from "../route.ts";

const readPulls: readonly Need[] = ["pull-requests:read"];

/** The repository, pull requests, and what happened to them. */
export const pullRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/repos/{owner}/{repo}",
    needs: [],
    answer: (state) => ok(fullRepositoryJson(state)),
  },
  { method: "GET", path: "/repos/{owner}/{repo}/pulls/{pull_number}", needs: readPulls, answer: getPull },
  {
    method: "GET",
    path: "/repos/{owner}/{repo}/pulls/{pull_number}/commits",
    needs: readPulls,
    answer: listCommits,
  },
  {
    method: "GET",
    path: "/repos/{owner}/{repo}/commits/{commit_sha}/pulls",
    needs: readPulls,
    answer: listPullsOf,
  },
  {
    method: "GET",
    path: "/repos/{owner}/{repo}/issues/{issue_number}/timeline",
    needs: ["issues:read", "pull-requests:read"],
    answer: listTimeline,
  },
];

function pullOf(state: State, call: Call): PullRequest | null {
  const issue = state.issues.get(Number(call.param("pull_number")));
  return issue !== undefined && isPull(issue) ? issue : null;
}

function getPull(state: State, call: Call): Reply {
  const pull = pullOf(state, call);
  return pull === null ? notFound() : ok(pullJson(state, pull));
}

function listCommits(state: State, call: Call): Reply {
  const pull = pullOf(state, call);
  if (pull === null) return notFound();
  const commits = commitsOf(state, pull).slice(0, state.settings.pullCommits);
  return pageOf(state, call, commits, (sha) => commitJson(state, sha));
}

/** Of a commit that is in the default branch: the merged ones only. */
function listPullsOf(state: State, call: Call): Reply {
  const sha = call.param("commit_sha");
  if (!state.git.commits.has(sha)) return problem(422, `No commit found for SHA: ${sha}`);
  const tip = found(state.refs, `refs/heads/${state.repository.defaultBranch}`);
  const isMerged = ancestors(state.git, tip).has(sha);
  const pulls = [...state.issues.values()].filter(isPull);
  const holders = pulls.filter((pull) => {
    const isCandidate = pull.mergedAt !== null || (pull.state === "open" && !isMerged);
    return isCandidate && holds(state, pull, sha);
  });
  return pageOf(state, call, holders, (pull) => simplePullJson(state, pull));
}

function holds(state: State, pull: PullRequest, sha: string): boolean {
  return pull.alsoHolds.has(sha) || pull.mergeSha === sha || commitsOf(state, pull).includes(sha);
}

function listTimeline(state: State, call: Call): Reply {
  const issue = issueOf(state, call);
  if (issue === null) return notFound();
  return pageOf(state, call, issue.timeline, (event) => timelineJson(state, issue, event));
}
