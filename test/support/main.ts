import { main } from "../../src/cli/main.ts";
import type { Report } from "../../src/model/report.ts";
import { realWorld } from "../../src/real-world.ts";
import type { World } from "../../src/world.ts";

export interface MainOptions {
  /** What a person at the terminal answers; without it there is no terminal. */
  readonly answer?: string;
  readonly world?: World;
}

export interface MainResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly questions: readonly string[];
}

/** Runs a command line in this process. */
export async function runMain(
  cwd: string,
  args: readonly string[],
  { answer, world = realWorld() }: MainOptions = {},
): Promise<MainResult> {
  let [stdout, stderr] = ["", ""];
  const questions: string[] = [];
  const ask = async (question: string) => {
    questions.push(question);
    return answer ?? "";
  };
  const output = {
    out: async (text: string) => {
      stdout += text;
    },
    err: (text: string) => {
      stderr += text;
    },
    errIsTerminal: false,
    color: false,
    width: 80,
    ask: answer === undefined ? null : ask,
  };
  const code = await main(args, cwd, output, world);
  return { code, stdout, stderr, questions };
}

/** Runs a command with `--format json` and returns its exit code and report. */
export async function mainReport(
  cwd: string,
  args: readonly string[],
  options: MainOptions = {},
): Promise<{ code: number; report: Report }> {
  const { code, stdout, stderr } = await runMain(cwd, [...args, "--format", "json", "--quiet"], options);
  if (stdout === "") throw new Error(`no report; exit ${code}; ${stderr}`);
  return { code, report: JSON.parse(stdout) };
}
