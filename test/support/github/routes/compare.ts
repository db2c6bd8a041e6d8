import type { ChangedFile } from "../git-history.ts";
import { commitJson } from "../json/commit.ts";
import { repositoryUrl, webUrl } from "../json/repository.ts";
import type { State } from "../model.ts";
import { linkHeader, pageBounds } from "../pages.ts";
import { type Call, ok, type Reply } from "../route.ts";

export interface Comparison {
  readonly base: string;
  readonly head: string;
  readonly mergeBase: string;
  /** What the head has and the base has not, oldest first. */
  readonly ahead: readonly string[];
  readonly behind: number;
  readonly files: readonly ChangedFile[];
}

/**
 * A comparison as GitHub pages it: the commits are paged, the files stand on the first page only. Without any
 * parameter for pages it is the newest 250 commits.
 */
export function comparison(state: State, call: Call, between: Comparison): Reply {
  const isPaged = call.query.has("page") || call.query.has("per_page");
  const { size, number, start } = pageBounds(call);
  const commits = isPaged ? between.ahead.slice(start, start + size) : between.ahead.slice(-250);
  const path = `compare/${between.base}...${between.head}`;
  const body = {
    url: repositoryUrl(state, path),
    html_url: webUrl(state, path),
    permalink_url: webUrl(state, path),
    diff_url: webUrl(state, `${path}.diff`),
    patch_url: webUrl(state, `${path}.patch`),
    base_commit: commitJson(state, between.base),
    merge_base_commit: commitJson(state, between.mergeBase),
    status: statusOf(between),
    ahead_by: between.ahead.length,
    behind_by: between.behind,
    total_commits: between.ahead.length,
    commits: commits.map((sha) => commitJson(state, sha)),
    ...(number === 1
      ? { files: between.files.slice(0, 300).map((file) => fileJson(state, between, file)) }
      : {}),
  };
  const last = Math.ceil(between.ahead.length / size);
  return { ...ok(body), headers: isPaged ? linkHeader(state, call, number, last) : {} };
}

function statusOf({ ahead, behind }: Comparison): string {
  if (behind === 0) return ahead.length === 0 ? "identical" : "ahead";
  return ahead.length === 0 ? "behind" : "diverged";
}

function fileJson(state: State, { head }: Comparison, { path, status, file }: ChangedFile) {
  return {
    sha: file.sha,
    filename: path,
    status,
    additions: 1,
    deletions: 0,
    changes: 1,
    blob_url: webUrl(state, `blob/${head}/${encodeURI(path)}`),
    raw_url: webUrl(state, `raw/${head}/${encodeURI(path)}`),
    contents_url: repositoryUrl(state, `contents/${encodeURI(path)}?ref=${head}`),
  };
}
