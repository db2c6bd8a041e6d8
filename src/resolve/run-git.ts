import type { World } from "../world.ts";
import { killGroup } from "./run-program.ts";

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
}

/** Runs git in a folder. */
export async function runGit(
  args: readonly string[],
  cwd: string,
  world: World,
  { env, milliseconds }: GitOptions = {},
): Promise<GitResult> {
  // A repository's own settings must not start programs.
  const child = world.spawn("git", ["-c", "core.fsmonitor=false", ...args], {
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
