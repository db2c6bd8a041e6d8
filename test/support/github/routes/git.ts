import { changedFiles, commitsBetween, mergeBase } from "../git-history.ts";
import type { TreeEntry } from "../git-objects.ts";
import { found } from "../git-store.ts";
import { commitJson, gitCommitJson } from "../json/commit.ts";
import { repositoryUrl } from "../json/repository.ts";
import type { State } from "../model.ts";
import { type Call, notFound, ok, problem, type Reply, type Route } from "../route.ts";
import { comparison } from "./compare.ts";

/** The git database: trees, blobs, commits, references, and comparisons of commits. */
export const gitRoutes: readonly Route[] = [
  read("/repos/{owner}/{repo}/git/trees/{tree_sha}", getTree),
  read("/repos/{owner}/{repo}/git/blobs/{file_sha}", getBlob),
  read("/repos/{owner}/{repo}/git/commits/{commit_sha}", getGitCommit),
  read("/repos/{owner}/{repo}/git/ref/{ref}", getRef),
  read("/repos/{owner}/{repo}/commits/{ref}", getCommit),
  read("/repos/{owner}/{repo}/compare/{basehead}", compare),
];

function read(path: string, answer: Route["answer"]): Route {
  return { method: "GET", path, needs: ["contents:read"], answer };
}

function getTree(state: State, call: Call): Reply {
  const asked = call.param("tree_sha");
  const sha = commitNamed(state, asked) ?? asked;
  const tree = state.git.commits.get(sha)?.tree ?? sha;
  if (!state.git.trees.has(tree)) return notFound();
  const all = call.query.has("recursive") ? walk(state, tree, "") : found(state.git.trees, tree);
  const isTruncated = all.length > state.settings.treeEntries;
  return ok({
    sha,
    url: repositoryUrl(state, `git/trees/${sha}`),
    tree: all.slice(0, state.settings.treeEntries).map((entry) => entryJson(state, entry)),
    truncated: isTruncated,
  });
}

/** Folders stand before what is in them. */
function walk(state: State, tree: string, prefix: string): TreeEntry[] {
  return found(state.git.trees, tree).flatMap((entry) => {
    const here = { ...entry, name: prefix + entry.name };
    return entry.mode === "040000" ? [here, ...walk(state, entry.sha, `${here.name}/`)] : [here];
  });
}

function entryJson(state: State, { name, mode, sha }: TreeEntry) {
  if (mode === "160000") return { path: name, mode, type: "commit", sha };
  const isTree = mode === "040000";
  return {
    path: name,
    mode,
    type: isTree ? "tree" : "blob",
    sha,
    ...(isTree ? {} : { size: found(state.git.blobs, sha).length }),
    url: repositoryUrl(state, `git/${isTree ? "trees" : "blobs"}/${sha}`),
  };
}

function getBlob(state: State, call: Call): Reply {
  const sha = call.param("file_sha");
  if (!isSha(sha)) return badSha();
  const bytes = state.git.blobs.get(sha);
  if (bytes === undefined) return notFound();
  return ok({
    sha,
    node_id: Buffer.from(`04:Blob${sha}`).toString("base64"),
    size: bytes.length,
    url: repositoryUrl(state, `git/blobs/${sha}`),
    // GitHub breaks the lines after sixty characters.
    content: Buffer.from(bytes)
      .toString("base64")
      .replace(/.{1,60}/g, "$&\n"),
    encoding: "base64",
  });
}

function getGitCommit(state: State, call: Call): Reply {
  const sha = call.param("commit_sha");
  if (!isSha(sha)) return badSha();
  return state.git.commits.has(sha) ? ok(gitCommitJson(state, sha)) : notFound();
}

function getRef(state: State, call: Call): Reply {
  const ref = `refs/${call.param("ref")}`;
  const sha = state.refs.get(ref);
  if (sha === undefined) return notFound();
  return ok({
    ref,
    node_id: Buffer.from(`03:Ref${ref}`).toString("base64"),
    url: repositoryUrl(state, `git/${ref}`),
    object: { sha, type: "commit", url: repositoryUrl(state, `git/commits/${sha}`) },
  });
}

function getCommit(state: State, call: Call): Reply {
  const sha = commitNamed(state, call.param("ref"));
  if (sha === null) return problem(422, `No commit found for SHA: ${call.param("ref")}`);
  return ok(commitJson(state, sha));
}

function compare(state: State, call: Call): Reply {
  const [base = "", head = ""] = call.param("basehead").split("...");
  const baseSha = commitNamed(state, base);
  const headSha = commitNamed(state, head);
  if (baseSha === null || headSha === null) return notFound();
  const mergeBaseSha = mergeBase(state.git, baseSha, headSha);
  if (mergeBaseSha === null) return notFound(`No common ancestor between ${base} and ${head}.`);
  return comparison(state, call, {
    base: baseSha,
    head: headSha,
    mergeBase: mergeBaseSha,
    ahead: commitsBetween(state.git, baseSha, headSha),
    behind: commitsBetween(state.git, headSha, baseSha).length,
    files: changedFiles(state.git, mergeBaseSha, headSha),
  });
}

/** A commit by its id, its branch or a full reference. */
function commitNamed(state: State, name: string): string | null {
  const sha = state.refs.get(`refs/heads/${name}`) ?? state.refs.get(`refs/${name}`) ?? name;
  return state.git.commits.has(sha) ? sha : null;
}

function isSha(text: string): boolean {
  return /^[0-9a-f]{40}$/.test(text);
}

function badSha(): Reply {
  return problem(422, "The sha parameter must be exactly 40 characters and contain only [0-9a-f].");
}
