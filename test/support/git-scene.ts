import { formatLockfile } from "../../src/lockfile/format.ts";
import type { GitArtifact } from "../../src/model/artifact.ts";
import { type GitServer, startGitServer } from "./git-server.ts";
import { makeRepository, type Repository } from "./repository.ts";
import { lockedServer } from "./servers.ts";

/** A repository that declares a server of a git repository. */
export interface GitScene {
  readonly server: GitServer;
  readonly repository: Repository;
  readonly env: Record<string, string>;
}

/** A repository that declares a package of another one, by a tag. */
export async function declaredGitScene(ref = "v1"): Promise<GitScene & { spec: string }> {
  const server = await startGitServer();
  server.git("tag", "-a", "-m", "first", "v1");
  const spec = `git+${server.url}#${ref === "commit" ? server.git("rev-parse", "HEAD") : ref}`;
  const repository = makeRepository();
  declareGit(repository, spec);
  return { server, repository, spec, env: { HOME: makeRepository().root } };
}

export function declareGit(repository: Repository, spec: string): void {
  repository.write(".mcp.json", { mcpServers: { notes: { command: "npx", args: ["-y", spec] } } });
}

/** `lock` would have to start the server, which it never does: the lockfile is written by hand. */
export async function lockedGitScene(ref = "v1"): Promise<GitScene> {
  const scene = await declaredGitScene(ref);
  const { server, spec, repository } = scene;
  const isPinned = ref === "commit";
  const artifact: GitArtifact = {
    ...{ kind: "git", url: server.url, commit: server.git("rev-parse", "HEAD"), ref: isPinned ? null : ref },
    ...(!isPinned && { pinned: false as const }),
  };
  const declared = { command: "npx", args: ["-y", spec], env: [] };
  repository.write(
    "mcp-lock.json",
    formatLockfile(new Map([["notes", lockedServer({ declared, artifact })]])),
  );
  return scene;
}
