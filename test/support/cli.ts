import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Report } from "../../src/model/report.ts";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  /** On top of this process's environment; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly node?: readonly string[];
}

/** Runs the built command line in a folder, as a user would. */
export function runCli(cwd: string, args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const env = { ...process.env, NO_COLOR: "1", ...options.env };
  const child = spawn(process.execPath, [...(options.node ?? []), cli, ...args], {
    cwd,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}

/** Runs a command with `--format json` and returns its exit code and report. */
export async function runReport(
  cwd: string,
  args: readonly string[],
  options: CliOptions = {},
): Promise<{ code: number | null; report: Report }> {
  const result = await runCli(cwd, [...args, "--format", "json", "--quiet"], options);
  try {
    return { code: result.code, report: JSON.parse(result.stdout) };
  } catch {
    throw new Error(`no report; exit ${result.code}; ${result.stderr}`);
  }
}
