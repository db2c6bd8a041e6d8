import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { makeRepository } from "../repository.ts";
import { ancestors, changedFiles, commitsBetween, mergeBase, mergeTrees } from "./git-history.ts";
import { encodeCommit, encodeTree, type Files, modeAndBytes } from "./git-objects.ts";
import { found, type GitStore, makeGitStore } from "./git-store.ts";

const ada = { name: "Ada", email: "ada@example.com", date: "2026-03-02T09:00:00Z" };

const files: Files = {
  "README.md": "# Ünïcode\n",
  empty: "",
  "bytes.bin": new Uint8Array([0, 255, 10, 13]),
  a: "a file before the folder a.b and after it in name",
  "a.b/c": "1",
  "a-b": "2",
  ab: "3",
  "deep/er/est/file.json": "{}",
  link: { symlink: "deep/er" },
  "run.sh": { executable: "#!/bin/sh\n" },
  library: { submodule: "0123456789abcdef0123456789abcdef01234567" },
};

/** A bare repository of the real git. */
function realGit() {
  const { root } = makeRepository();
  const git = (args: readonly string[], input: string | Uint8Array = "", env: Record<string, string> = {}) =>
    execFileSync("git", args, {
      cwd: root,
      input,
      env: { PATH: process.env["PATH"] ?? "", HOME: root, ...env },
    })
      .toString()
      .trim();
  git(["init", "--quiet", "--bare", "."]);
  return git;
}

/** Hands every object of a store to the real git, which refuses what is not well-formed. */
function exportTo(git: ReturnType<typeof realGit>, store: GitStore): string[] {
  const write = (kind: string, bytes: Uint8Array) => git(["hash-object", "-t", kind, "-w", "--stdin"], bytes);
  return [
    ...[...store.blobs.values()].map((bytes) => write("blob", bytes)),
    ...[...store.trees.values()].map((entries) => write("tree", encodeTree(entries))),
    ...[...store.commits.values()].map((commit) => write("commit", encodeCommit(commit))),
  ];
}

describe("the objects of the fake's git", () => {
  it("have the ids that git gives the same files", () => {
    const git = realGit();
    const store = makeGitStore();
    const tree = store.writeTree(files);
    const lines = Object.entries(files).map(([path, content]) => {
      const { mode, bytes } = modeAndBytes(content);
      const isSubmodule = typeof content === "object" && "submodule" in content;
      const sha = isSubmodule ? content.submodule : git(["hash-object", "-w", "--stdin"], bytes);
      return `${mode} ${sha}\t${path}`;
    });
    git(["update-index", "--add", "--index-info"], `${lines.join("\n")}\n`);
    expect(tree).toBe(git(["write-tree"]));
  });

  it("have the ids that git gives the same commits", () => {
    const git = realGit();
    const store = makeGitStore();
    const tree = store.writeTree({ a: "1" });
    exportTo(git, store);
    const first = store.writeCommit({ tree, parents: [], author: ada, committer: ada, message: "One\n" });
    const committer = { ...ada, name: "Bob", date: "2026-03-02T09:00:07Z" };
    const text = {
      tree,
      parents: [first],
      author: ada,
      committer,
      message: "Two\n\nCo-authored-by: Eve <e@x>\n",
    };
    const env = (author: typeof ada, by: typeof ada) => ({
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_AUTHOR_DATE: author.date,
      GIT_COMMITTER_NAME: by.name,
      GIT_COMMITTER_EMAIL: by.email,
      GIT_COMMITTER_DATE: by.date,
    });
    expect(git(["commit-tree", tree, "-F", "-"], "One\n", env(ada, ada))).toBe(first);
    expect(git(["commit-tree", tree, "-p", first, "-F", "-"], text.message, env(ada, committer))).toBe(
      store.writeCommit(text),
    );
  });

  it("are taken by git, under the same ids", () => {
    const git = realGit();
    const store = makeGitStore();
    store.writeTree(files);
    expect(exportTo(git, store)).toEqual([...store.blobs.keys(), ...store.trees.keys()]);
  });
});

describe("the history of the fake's git", () => {
  /** One line of commits, left and joined twice. */
  function graph() {
    const store = makeGitStore();
    const commit = (name: string, ...parents: string[]) =>
      store.writeCommit({
        tree: store.writeTree({ [name]: name }),
        parents,
        author: ada,
        committer: ada,
        message: `${name}\n`,
      });
    const root = commit("root");
    const left = commit("left", root);
    const right = commit("right", root);
    const joined = commit("joined", right, left);
    const more = commit("more", left);
    const head = commit("head", joined);
    return { store, commits: [root, left, right, joined, more, head] };
  }

  it("has the merge bases and the differences that git finds", () => {
    const git = realGit();
    const { store, commits } = graph();
    exportTo(git, store);
    for (const one of commits)
      for (const other of commits) {
        expect(mergeBase(store, one, other)).toBe(git(["merge-base", one, other]));
        const listed = git(["rev-list", `${one}..${other}`]).split("\n");
        expect(commitsBetween(store, one, other).sort()).toEqual(listed.filter((sha) => sha !== "").sort());
      }
  });

  it("lists parents before their children", () => {
    const { store, commits } = graph();
    const [root = "", , , , , head = ""] = commits;
    const listed = commitsBetween(store, root, head);
    for (const [index, sha] of listed.entries())
      for (const parent of found(store.commits, sha).parents)
        expect(listed.indexOf(parent)).toBeLessThan(index);
    expect(ancestors(store, head).size).toBe(listed.length + 1);
  });

  it("merges by whole files", () => {
    const store = makeGitStore();
    const commit = (content: Files, ...parents: string[]) =>
      store.writeCommit({
        tree: store.writeTree(content),
        parents,
        author: ada,
        committer: ada,
        message: "",
      });
    const base = commit({ kept: "1", changed: "1", gone: "1" });
    const ours = commit({ kept: "1", changed: "1", gone: "1", ours: "1" }, base);
    const theirs = commit({ kept: "1", changed: "2", theirs: "1" }, base);
    expect(changedFiles(store, base, theirs).map(({ path, status }) => `${status} ${path}`)).toEqual([
      "modified changed",
      "removed gone",
      "added theirs",
    ]);
    expect(mergeTrees(store, ours, theirs)).toBe(
      store.writeTree({ kept: "1", changed: "2", ours: "1", theirs: "1" }),
    );
  });
});
