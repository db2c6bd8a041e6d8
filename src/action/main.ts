import { toMcpLockError } from "../model/error.ts";
import type { World } from "../world.ts";
import { readInput } from "./inputs.ts";
import type { Runner } from "./runner.ts";

/** Carries out the action and returns the exit code. Every way out that is not a verdict is an error. */
export async function main(runner: Runner, world: World): Promise<number> {
  try {
    const token = readInput("github-token", runner.env);
    if (token !== "") runner.mask(token);
    if (readInput("mode", runner.env) === "verify") {
      const { runVerify } = await import("./verify.ts");
      return await runVerify(runner, world);
    }
    const { gate } = await import("./gate-job.ts");
    return await gate(token, runner, world);
  } catch (thrown) {
    const { code, message, hint } = toMcpLockError(thrown);
    runner.output("verdict", "error");
    runner.log(`| error: ${message} (${code})`);
    if (hint !== null) runner.log(`| hint: ${hint}`);
    return 2;
  }
}
