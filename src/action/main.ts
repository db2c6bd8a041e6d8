import { toMcpLockError } from "../model/error.ts";
import type { World } from "../world.ts";
import { readInput } from "./inputs.ts";
import type { Runner } from "./runner.ts";

/** Carries out the action and returns the exit code. Every way out that is not a verdict is an error. */
export async function main(runner: Runner, world: World): Promise<number> {
  try {
    const token = readInput("github-token", runner.env);
    if (token !== "") runner.mask(token);
    switch (readInput("mode", runner.env)) {
      case "verify":
        return await (await import("./verify.ts")).runVerify(runner, world);
      case "monitor":
        return await (await import("./monitor.ts")).runMonitor(token, runner, world);
      default:
        return await (await import("./gate-job.ts")).gate(token, runner, world);
    }
  } catch (thrown) {
    const { code, message, hint } = toMcpLockError(thrown);
    runner.output("verdict", "error");
    runner.log(`| error: ${message} (${code})`);
    if (hint !== null) runner.log(`| hint: ${hint}`);
    return 2;
  }
}
