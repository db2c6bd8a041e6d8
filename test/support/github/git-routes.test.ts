import { describe, expect, it } from "vitest";
import { ask } from "./ask.ts";
import { startGitHub } from "./github.ts";

const files = {
  "mcp-lock.json": "{}\n",
  ".github/workflows/mcp-lock.yml": "on: pull_request\n",
  link: { symlink: "mcp-lock.json" },
  "run.sh": { executable: "#!/bin/sh\n" },
  library: { submodule: "0123456789abcdef0123456789abcdef01234567" },
  big: "x".repeat(1000),
};

describe("trees", () => {
  it("tell modes, types and sizes", async () => {
    const github = await startGitHub();
    const commit = github.commit(files);
    const { body } = await ask(github, `GET git/trees/${commit}?recursive=1`);
    expect(body).toMatchObject({
      truncated: false,
      tree: [
        { path: ".github", mode: "040000", type: "tree" },
        { path: ".github/workflows", mode: "040000", type: "tree" },
        { path: ".github/workflows/mcp-lock.yml", mode: "100644", type: "blob", size: 17 },
        { path: "big", mode: "100644", type: "blob", size: 1000 },
        { path: "library", mode: "160000", type: "commit", sha: files.library.submodule },
        { path: "link", mode: "120000", type: "blob", size: 13 },
        { path: "mcp-lock.json", mode: "100644", type: "blob", size: 3 },
        { path: "run.sh", mode: "100755", type: "blob", size: 10 },
      ],
    });
  });

  it("are found by commit, tree and branch, one folder at a time", async () => {
    const github = await startGitHub();
    const commit = github.commit(files);
    github.moveBase(commit, "release/1");
    const tree = github.state.git.commits.get(commit)?.tree;
    for (const name of [commit, tree, "release%2F1"])
      expect((await ask(github, `GET git/trees/${name}`)).body).toMatchObject({ tree: { length: 6 } });
    expect((await ask(github, `GET git/trees/${"0".repeat(40)}`)).status).toBe(404);
  });

  it("are truncated beyond a limit", async () => {
    const github = await startGitHub();
    github.state.settings.treeEntries = 3;
    const { body } = await ask(github, `GET git/trees/${github.commit(files)}?recursive=1`);
    expect(body).toMatchObject({ truncated: true, tree: { length: 3 } });
  });
});

describe("blobs", () => {
  it("come in base64 with lines of sixty characters", async () => {
    const github = await startGitHub();
    github.commit(files);
    const [sha = ""] = [...github.state.git.blobs].find(([, bytes]) => bytes.length === 1000) ?? [];
    const { body } = await ask(github, `GET git/blobs/${sha}`);
    const content = Buffer.from(files.big).toString("base64").replace(/.{60}/g, "$&\n");
    expect(body).toMatchObject({ sha, size: 1000, encoding: "base64", content: `${content}\n` });
  });

  it("are told from nothing and from nonsense", async () => {
    const github = await startGitHub();
    expect((await ask(github, `GET git/blobs/${"0".repeat(40)}`)).status).toBe(404);
    expect((await ask(github, "GET git/blobs/main")).status).toBe(422);
  });
});

describe("commits", () => {
  it("are of the users whose addresses they have", async () => {
    const github = await startGitHub();
    const ada = github.user("ada", "write", { emails: ["ada@example.org"] });
    const author = { name: "Somebody", email: "ADA@example.org" };
    const commit = github.commit({}, { author, committer: { name: "Eve", email: "eve@example.org" } });
    expect((await ask(github, `GET commits/${commit}`)).body).toMatchObject({
      author: { id: ada.id },
      committer: null,
      commit: { author: { name: "Somebody" } },
    });
    const byNoReply = github.commit({}, { author: ada });
    expect((await ask(github, `GET commits/${byNoReply}`)).body).toMatchObject({ author: { id: ada.id } });
    expect((await ask(github, `GET git/commits/${byNoReply}`)).body).toMatchObject({
      author: { name: "ada" },
    });
  });
});

describe("comparisons", () => {
  it("tell who is ahead of whom, and the files between", async () => {
    const github = await startGitHub();
    const root = github.tip();
    const left = github.change(root, { left: "1", "README.md": null });
    const right = github.change(root, { right: "1" });
    const compared = async (names: string) => (await ask(github, `GET compare/${names}`)).body;
    expect(await compared(`${right}...${left}`)).toMatchObject({
      status: "diverged",
      ahead_by: 1,
      behind_by: 1,
      merge_base_commit: { sha: root },
      commits: [{ sha: left }],
      files: [
        { filename: "README.md", status: "removed" },
        { filename: "left", status: "added" },
      ],
    });
    expect(await compared(`main...${left}`)).toMatchObject({ status: "ahead" });
    expect(await compared(`${left}...main`)).toMatchObject({ status: "behind", total_commits: 0 });
    expect(await compared(`main...${root}`)).toMatchObject({ status: "identical" });
  });

  it("need something in common", async () => {
    const github = await startGitHub();
    const { status } = await ask(github, `GET compare/main...${github.commit({ other: "1" })}`);
    expect(status).toBe(404);
  });
});
