import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatLockfile } from "../../src/lockfile/format.ts";
import type { LockedServer } from "../../src/model/lockfile.ts";
import { pullRequestEvent } from "./github/events.ts";
import type { Files } from "./github/git-objects.ts";
import { type FakeGitHub, startGitHub } from "./github/github.ts";
import type { PullRequest, User } from "./github/model.ts";
import { type RunOptions, type RunResult, runAction } from "./github/runner.ts";
import { lockedServer, notes, readNote, surfaceOf } from "./servers.ts";

/** The action beside the packages that `mode: verify` needs. */
export const installedAction = fileURLToPath(new URL("../../dist/action.js", import.meta.url));

/** The action as a workflow gets it: a checkout in which no package is installed. */
export const action = checkOut();

function checkOut(): string {
  const folder = mkdtempSync(join(tmpdir(), "mcp-lock-test-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  cpSync(dirname(installedAction), join(folder, "dist"), { recursive: true });
  writeFileSync(join(folder, "package.json"), `{ "type": "module" }`);
  return join(folder, "dist/action.js");
}

/** The text of a lockfile with these servers. */
export function lockOf(servers: Readonly<Record<string, LockedServer>>): string {
  return formatLockfile(new Map(Object.entries(servers)));
}

export const declared = JSON.stringify({
  mcpServers: {
    notes: {
      command: "npx",
      args: ["-y", "@example/notes-mcp@1.4.0", "--folder", "."],
      env: { LOG_LEVEL: "info" },
    },
  },
});

/** The server `notes` whose first tool says something else. */
export function saying(description: string): LockedServer {
  const tools = [{ ...readNote, description }, ...(notes.tools ?? []).slice(1)];
  return lockedServer({ surface: surfaceOf({ ...notes, tools }) });
}

export const lockBefore = lockOf({ notes: lockedServer() });
export const lockAfter = lockOf({ notes: saying("Returns the text of one note, or of all.") });
export const workflow = "name: mcp-lock\non: pull_request\njobs: {} # uses: mcp-lock/mcp-lock@v1\n";

/** A repository with a locked server, and a pull request. */
export interface Scene {
  readonly github: FakeGitHub;
  readonly author: User;
  /** May write. */
  readonly maintainer: User;
  readonly base: string;
  readonly pull: PullRequest;
  /** Runs the gate on the pull request. */
  run(options?: Partial<RunOptions>): Promise<RunResult>;
  /** The label that the gate asks for. */
  label(): Promise<string>;
}

export interface SceneOptions {
  /** Files of the base, beside or in place of the usual ones; null leaves one out. */
  readonly base?: Readonly<Record<string, Files[string] | null>>;
  /** What the pull request changes: a tool's description unless said otherwise. */
  readonly change?: Readonly<Record<string, Files[string] | null>>;
  readonly policy?: object;
  /** Who proposes it; somebody with write permission unless said otherwise. */
  readonly author?: (github: FakeGitHub) => User;
  readonly pull?: Partial<Parameters<FakeGitHub["pull"]>[0]>;
}

export async function gateScene(options: SceneOptions = {}): Promise<Scene> {
  const github = await startGitHub();
  const author = options.author?.(github) ?? github.user("author", "write");
  const maintainer = github.user("maintainer", "write");
  const files: Record<string, Files[string] | null> = {
    "README.md": "# Notes\n",
    ".mcp.json": declared,
    "mcp-lock.json": lockBefore,
    ".github/workflows/mcp-lock.yml": workflow,
    ...(options.policy !== undefined && { "mcp-lock.policy.json": JSON.stringify(options.policy) }),
    ...options.base,
  };
  const present = Object.entries(files).filter(
    (entry): entry is [string, Files[string]] => entry[1] !== null,
  );
  const base = github.commit(Object.fromEntries(present), { author: maintainer });
  github.moveBase(base);
  const head = github.change(base, options.change ?? { "mcp-lock.json": lockAfter }, { author });
  const pull = github.pull({ author, head, ...options.pull });
  const run = (parts: Partial<RunOptions> = {}) =>
    runAction({ action, github, event: pullRequestEvent(github, pull, "synchronize"), ...parts });
  return {
    github,
    author,
    maintainer,
    base,
    pull,
    run,
    label: async () => (await run()).outputs.get("approval-label") ?? "",
  };
}

/** What a run comes to: its verdict and exit code. */
export function verdictOf({ outputs, code }: RunResult): string {
  return `${outputs.get("verdict")} ${code}`;
}
