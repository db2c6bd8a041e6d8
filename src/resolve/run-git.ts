import type { World } from "../world.ts";

const outputLimit = 512 * 1024 * 1024;

/** How a git command ended; `code` is null when git did not start, or was stopped. */
export interface GitResult {
  readonly code: number | null;
  readonly output: Buffer;
  readonly problems: string;
}

/** Runs git in a folder. */
export async function runGit(args: readonly string[], cwd: string, world: World): Promise<GitResult> {
  // A repository's own settings must not start programs.
  const child = world.spawn("git", ["-c", "core.fsmonitor=false", ...args], {
    cwd,
    env: gitEnvironment(world.env),
  });
  const output = collect(child.stdout, () => child.kill("SIGKILL"));
  const problems = collect(child.stderr, () => child.kill("SIGKILL"));
  child.stdin?.end();
  const code = await new Promise<number | null>((resolve) => {
    child.once("error", () => resolve(null));
    child.once("close", resolve);
  });
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
