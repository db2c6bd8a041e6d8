import { describe, expect, it } from "vitest";
import { runReport } from "../support/cli.ts";
import { declaredGitScene, declareGit, type GitScene, lockedGitScene } from "../support/git-scene.ts";
import { startGitServer } from "../support/git-server.ts";
import { makeRepository } from "../support/repository.ts";

const toArtifact = ["verify", "--depth", "artifact"];

const verify = ({ repository, env }: GitScene) => runReport(repository.root, toArtifact, { env });

describe("a server of a git repository", () => {
  it("that is declared by its commit is as locked, and nobody is asked", async () => {
    const scene = await lockedGitScene("commit");
    scene.server.answer((request) => request.socket.destroy());
    const { code, report } = await verify(scene);
    expect([code, report.findings, report.errors]).toEqual([0, [], []]);
  });

  it("that is declared by an annotated tag is the commit behind it, and told to float", async () => {
    const { code, report } = await verify(await lockedGitScene());
    expect([code, report.findings]).toMatchObject([0, [{ rule: "floating-version", action: "warn" }]]);
  });

  it("whose tag has moved needs a reviewer", async () => {
    const scene = await lockedGitScene();
    scene.server.git("commit", "-q", "--allow-empty", "-m", "second");
    scene.server.git("tag", "-f", "-a", "-m", "again", "v1");
    const { code, report } = await verify(scene);
    const after = scene.server.git("rev-parse", "HEAD");
    expect(report.findings).toContainEqual(
      expect.objectContaining({ rule: "version-downgraded", action: "approve", after }),
    );
    expect(code).toBe(1);
  });

  it("that is now another repository needs a reviewer", async () => {
    const scene = await lockedGitScene();
    const other = await startGitServer();
    other.git("tag", "v1");
    declareGit(scene.repository, `git+${other.url}#v1`);
    const { code, report } = await verify(scene);
    expect(report.findings.map(({ rule }) => rule)).toContain("source-changed");
    expect(code).toBe(1);
  });

  it.each([[], ["--sandbox", "none"], ["--sandbox", "none", "--allow-local"]])(
    "cannot be locked with %j, says why, and nothing is written",
    async (...options) => {
      const { repository, env } = await declaredGitScene();
      const { code, report } = await runReport(repository.root, ["lock", ...options], { env });
      expect([code, report.errors]).toMatchObject([
        2,
        [
          {
            code: "PROBE_START",
            server: "notes",
            message: "mcp-lock does not start servers from git repositories",
          },
        ],
      ]);
      expect(() => repository.read("mcp-lock.json")).toThrow();
    },
  );

  it("of uvx is not identified, and says why", async () => {
    const repository = makeRepository();
    const args = ["--from", "git+https://git.example/r.git@v1", "notes"];
    repository.write(".mcp.json", { mcpServers: { notes: { command: "uvx", args } } });
    const { code, report } = await runReport(repository.root, ["lock", "--sandbox", "none"]);
    expect([code, report.errors]).toMatchObject([
      2,
      [{ code: "SOURCE_UNRESOLVED", message: expect.stringContaining("is a repository") }],
    ]);
  });
});
