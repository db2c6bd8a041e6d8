import type { Child, World } from "../world.ts";

export interface RunOptions {
  readonly cwd: string;
  /** The whole environment. */
  readonly env: Readonly<Record<string, string>>;
  /** What it reads; nothing unless said otherwise. */
  readonly input?: string;
  /** After how long it is stopped. */
  readonly milliseconds: number;
  /** How many characters are kept of each of its streams; the rest is dropped. */
  readonly outputLimit: number;
}

/** How a program ended. */
export interface Ran {
  /** null when it did not start, or was stopped. */
  readonly code: number | null;
  readonly output: string;
  readonly problems: string;
  /** Whether output was dropped. */
  readonly isCut: boolean;
}

/** Runs a program to its end, within bounds. */
export async function runProgram(
  path: string,
  args: readonly string[],
  { cwd, env, input, milliseconds, outputLimit }: RunOptions,
  world: World,
): Promise<Ran> {
  const child = world.spawn(path, args, { cwd, env });
  const stop = setTimeout(() => killGroup(child), milliseconds);
  const [output, problems] = [collect(child.stdout, outputLimit), collect(child.stderr, outputLimit)];
  child.stdin?.on("error", () => undefined).end(input);
  const code = await new Promise<number | null>((resolve) => {
    child.once("error", () => resolve(null));
    child.once("close", resolve);
  });
  clearTimeout(stop);
  return { code, output: output.text(), problems: problems.text(), isCut: output.isCut() };
}

/** Ends a program with those that it has started, which it does not take along when it ends. */
export function killGroup({ pid }: Child): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    return;
  }
}

interface Kept {
  text(): string;
  isCut(): boolean;
}

/** What a stream says first. */
function collect(stream: NodeJS.ReadableStream | null, limit: number): Kept {
  const chunks: string[] = [];
  let length = 0;
  stream?.setEncoding("utf8");
  stream?.on("data", (chunk: string) => {
    if (length < limit) chunks.push(chunk.slice(0, limit - length));
    length += chunk.length;
  });
  return { text: () => chunks.join(""), isCut: () => length > limit };
}
