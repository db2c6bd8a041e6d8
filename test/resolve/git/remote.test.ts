import { describe, expect, it } from "vitest";
import { realWorld } from "../../../src/real-world.ts";
import { commitOf } from "../../../src/resolve/git/remote.ts";
import type { World } from "../../../src/world.ts";
import { type GitServer, startGitServer } from "../../support/git-server.ts";
import { makeRepository } from "../../support/repository.ts";

/** A user without settings. */
function world(): World {
  const env = new Map([
    ["PATH", process.env["PATH"] ?? ""],
    ["HOME", makeRepository().root],
  ]);
  return { ...realWorld(), env };
}

const ask = (url: string, ref: string | null, milliseconds?: number) =>
  commitOf(url, ref, world(), milliseconds);

describe("commitOf", () => {
  it("names the commit of the default branch", async () => {
    const { url, git } = await startGitServer();
    expect(await ask(url, null)).toBe(git("rev-parse", "HEAD"));
  });

  it.each([
    ["a branch", ["branch", "v1"]],
    ["a tag", ["tag", "v1"]],
    ["an annotated tag, which is an object of its own", ["tag", "-a", "-m", "x", "v1"]],
  ])("names the commit of %s", async (_, create) => {
    const { url, git } = await startGitServer();
    git(...create);
    git("commit", "-q", "--allow-empty", "-m", "second");
    expect(await ask(url, "v1")).toBe(git("rev-parse", "HEAD~1"));
  });

  it("does not choose between a tag and a branch of one name", async () => {
    const { url, git } = await startGitServer();
    git("tag", "v1");
    git("commit", "-q", "--allow-empty", "-m", "second");
    git("branch", "v1");
    await expect(ask(url, "v1")).rejects.toMatchObject({ code: "GIT_ANSWER" });
  });

  it("does not take a ref that only ends with the name", async () => {
    const { url, git } = await startGitServer();
    git("branch", "x/refs/heads/v1");
    await expect(ask(url, "v1")).rejects.toMatchObject({ code: "GIT_NOT_FOUND" });
  });

  it.each([
    "",
    "-x",
    "a*",
    "a b",
    "a..b",
    "a^{}",
    "a~1",
    "@{u}",
    "a:b",
    "a\\b",
    "a?",
    "[a]",
    "/a",
    "a/",
    "a.",
  ])("does not ask for %j", async (ref) => {
    await expect(ask("https://x.example/r.git", ref)).rejects.toMatchObject({ code: "SOURCE_UNRESOLVED" });
  });

  it.each([
    "http://x.example/r.git",
    "http://127.0.0.1.x.example/r.git",
    "ssh://git@x.example/r.git",
    "git://x.example/r.git",
    "file:///tmp/r.git",
    "ext::sh -c id",
    "--upload-pack=id",
    "git@x.example:r.git",
    "https://user:word@x.example/r.git",
    "https://x.example/r.git#v1",
  ])("does not ask %s", async (url) => {
    await expect(ask(url, null)).rejects.toMatchObject({ code: "SOURCE_UNRESOLVED" });
  });

  it.each<[string, (server: GitServer) => void]>([
    ["that is not there", (server) => server.answer((_, response) => void response.writeHead(404).end())],
    [
      "that asks for a login",
      (server) =>
        server.answer((_, response) => void response.writeHead(401, { "www-authenticate": "Basic" }).end()),
    ],
    [
      "that sends elsewhere",
      (server) =>
        server.answer(
          (_, response) => void response.writeHead(302, { location: "http://127.0.0.1:1/" }).end(),
        ),
    ],
    ["that never answers", (server) => server.answer(() => undefined)],
  ])("ends at a repository %s", async (_, spoil) => {
    const server = await startGitServer();
    spoil(server);
    const started = performance.now();
    await expect(ask(server.url, null, 2_000)).rejects.toMatchObject({ code: "GIT_NETWORK" });
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("finds nothing at an address that is no repository", async () => {
    const server = await startGitServer();
    server.answer((_, response) => void response.end("hello"));
    await expect(ask(server.url, null)).rejects.toMatchObject({ code: "GIT_NOT_FOUND" });
  });
});
