import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A command to be timed as a whole process. */
export interface Command {
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Another program than this Node.js. */
  readonly program?: string;
}

export interface Figures {
  /** Milliseconds, median. */
  readonly wall: number;
  /** MiB, the largest of all runs; 0 for a program that is not Node.js. */
  readonly peak: number;
}

const hook = fileURLToPath(new URL("peak-memory.cjs", import.meta.url));

/** Times commands in turn (A B A B …), after one run of each that does not count. */
export async function measure<Name extends string>(
  commands: Readonly<Record<Name, Command>>,
  runs: number,
): Promise<Record<Name, Figures>> {
  const names = Object.keys(commands).filter((name): name is Name => name in commands);
  const all = new Map<Name, Figures[]>(names.map((name) => [name, []]));
  for (let run = 0; run <= runs; run++) {
    for (const name of names) {
      const figures = await runOnce(commands[name]);
      if (run > 0) all.get(name)?.push(figures);
    }
  }
  const summaries = names.map((name): [Name, Figures] => [name, summarise(all.get(name) ?? [])]);
  // Every name has been measured: the entries are complete.
  return Object.fromEntries(summaries) as Record<Name, Figures>;
}

/** Times one run of a command. */
export async function runOnce({ args, cwd, env, program }: Command): Promise<Figures> {
  const file = join(await mkdtemp(join(tmpdir(), "mcp-lock-bench-")), "peak");
  const withHook = program === undefined ? ["--require", hook, ...args] : args;
  const started = process.hrtime.bigint();
  const child = spawn(program ?? process.execPath, withHook, {
    cwd,
    env: { ...process.env, ...env, MCP_LOCK_BENCH_PEAK: file },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let problems = "";
  child.stderr.on("data", (text) => {
    problems += text;
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  const wall = Number(process.hrtime.bigint() - started) / 1e6;
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}: ${problems}`);
  return { wall, peak: program === undefined ? Number(readFileSync(file, "utf8")) / 1024 : 0 };
}

/** The value in the middle; 0 of no values. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function summarise(figures: readonly Figures[]): Figures {
  return {
    wall: median(figures.map(({ wall }) => wall)),
    peak: Math.max(...figures.map(({ peak }) => peak)),
  };
}
