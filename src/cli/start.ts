import { realWorld } from "../real-world.ts";
import { main } from "./main.ts";

/** Runs the command line of this process, and ends the process when all output has been taken. */
export async function start(): Promise<void> {
  process.stdout.on("error", leave);
  const code = await main(
    process.argv.slice(2),
    process.cwd(),
    {
      out: (text) => new Promise((resolve) => process.stdout.write(text, () => resolve())),
      err: (text) => process.stderr.write(text),
      errIsTerminal: process.stderr.isTTY === true,
      color: process.stdout.isTTY === true && process.stdout.hasColors(),
      width: Math.min(process.stdout.columns ?? 80, 120),
      ask: process.stdin.isTTY === true && process.stderr.isTTY === true ? ask : null,
    },
    realWorld(),
  );
  process.exit(code);
}

/** Asks at the terminal. Whoever leaves it with Ctrl-C or Ctrl-D has not answered. */
async function ask(question: string): Promise<string> {
  const { createInterface } = process.getBuiltinModule("node:readline/promises");
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const left = new Promise<null>((resolve) => {
    lines.once("close", () => resolve(null));
  });
  const answer = await Promise.race([lines.question(question).catch(() => null), left]);
  lines.close();
  if (answer === null) process.stderr.write("\n");
  return answer ?? "";
}

/** Whoever closes the pipe early has not seen the verdict: that is no pass. */
function leave(): void {
  process.exit(2);
}
