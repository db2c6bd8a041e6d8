import type { World } from "../../world.ts";
import { killGroup } from "../run-program.ts";

const outputLimit = 512 * 1024 * 1024;

/** How a git command ended; `code` is null when git did not start, or was stopped. */
export interface GitResult {
  readonly code: number | null;
  readonly output: Buffer;
  readonly problems: string;
}

export interface GitOptions {
  /** Variables beside those that git always gets. */
  readonly env?: Readonly<Record<string, string>>;
  /** After how long git is stopped; never, where nothing is said. */
  readonly milliseconds?: number;
  /** How much memory git and each program that it starts may take, where the system can tell (POSIX, but not macOS). */
  readonly kibibytes?: number;
}

/** Runs git in a folder. */
export async function runGit(
  args: readonly string[],
  cwd: string,
  world: World,
  { env, milliseconds, kibibytes }: GitOptions = {},
): Promise<GitResult> {
  // A repository's own settings must not start programs.
  const [program, ...words] = limited(["git", "-c", "core.fsmonitor=false", ...args], kibibytes);
  const child = world.spawn(program, words, {
    cwd,
    env: { ...gitEnvironment(world.env), ...env },
  });
  const output = collect(child.stdout, () => child.kill("SIGKILL"));
  const problems = collect(child.stderr, () => child.kill("SIGKILL"));
  // What talks to a remote repository is a program of its own.
  const timer = milliseconds === undefined ? null : setTimeout(() => killGroup(child), milliseconds);
  child.stdin?.end();
  const code = await new Promise<number | null>((resolve) => {
    child.once("error", () => resolve(null));
    child.once("close", resolve);
  });
  if (timer !== null) clearTimeout(timer);
  return { code, output: output(), problems: problems().toString("utf8").trim() };
}

/** A command line that limits its own memory: git keeps whatever a server sends, for as long as it sends. */
function limited(
  command: readonly [string, ...string[]],
  kibibytes: number | undefined,
): readonly [string, ...string[]] {
  if (kibibytes === undefined || process.platform === "win32") return command;
  return ["/bin/sh", "-c", 'ulimit -v "$0" 2>/dev/null; exec "$@"', String(kibibytes), ...command];
}

function collect(stream: NodeJS.ReadableStream | null, tooMuch: () => void): () => Buffer {
  const chunks: Buffer[] = [];
  let length = 0;
  stream?.on("data", (chunk: Buffer) => {
    length += chunk.length;
    if (length > outputLimit) tooMuch();
    else chunks.push(chunk);
  });
  return () => Buffer.concat(chunks);
}

/** git needs to find itself and the user's settings, and must not be led to another repository. */
function gitEnvironment(env: ReadonlyMap<string, string>): Record<string, string> {
  const kept = ["PATH", "HOME", "SYSTEMROOT", "USERPROFILE", "XDG_CONFIG_HOME"];
  return {
    ...Object.fromEntries([...env].filter(([name]) => kept.includes(name))),
    GIT_OPTIONAL_LOCKS: "0",
    LC_ALL: "C",
  };
}
