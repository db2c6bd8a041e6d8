import { describe, expect, it } from "vitest";
import { Artifact } from "../../../src/model/artifact.ts";
import type { GitSource } from "../../../src/model/source.ts";
import { realWorld } from "../../../src/real-world.ts";
import { resolve } from "../../../src/resolve/resolve.ts";
import { startGitServer } from "../../support/git-server.ts";

const commit = "0123456789abcdef0123456789abcdef01234567";
const context = (offline: boolean) => ({
  root: "/nowhere",
  offline,
  nodePath: process.execPath,
  ownFiles: [],
  npmConfig: () => Promise.reject(new Error("npm is not asked")),
  world: realWorld(),
});
const source = (parts: Partial<GitSource>): GitSource => {
  const rest = { commit: null, ref: null, pinned: false, bin: null, args: [] };
  return { kind: "git", url: "https://x.example/r.git", ...rest, ...parts };
};

describe("resolveGit", () => {
  it("names the commit of a tag, which floats", async () => {
    const { url, git } = await startGitServer();
    git("tag", "-a", "-m", "x", "v1");
    const { artifact, prepare } = await resolve(source({ url, ref: "v1" }), null, context(false));
    const expected = { kind: "git", url, commit: git("rev-parse", "HEAD"), ref: "v1", pinned: false };
    expect(Artifact.parse(artifact)).toEqual(expected);
    await expect(prepare()).rejects.toMatchObject({ code: "PROBE_START" });
  });

  it("asks nobody for a commit that is declared", async () => {
    const { artifact } = await resolve(source({ commit, pinned: true }), null, context(true));
    expect(artifact).toEqual({ kind: "git", url: "https://x.example/r.git", commit, ref: null });
  });

  it("does not guess without the network", async () => {
    const asked = resolve(source({ ref: "v1" }), null, context(true));
    await expect(asked).rejects.toMatchObject({ code: "OFFLINE" });
  });
});
