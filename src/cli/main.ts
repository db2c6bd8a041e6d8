import { toMcpLockError } from "../model/error.ts";
import { version } from "../version.ts";
import type { World } from "../world.ts";
import { runDiff } from "./diff.ts";
import { helpText } from "./help.ts";
import { runLock } from "./lock.ts";
import { type Invocation, parseOptions } from "./options.ts";
import { type Output, printError } from "./output.ts";
import { createProgress } from "./progress.ts";
import { runShow } from "./show.ts";
import { runVerify } from "./verify.ts";

/** Carries out a command line and returns the exit code. */
export async function main(
  argv: readonly string[],
  cwd: string,
  output: Output,
  world: World,
): Promise<number> {
  try {
    return await run(parseOptions(argv, cwd), output, world);
  } catch (thrown) {
    const error = toMcpLockError(thrown);
    printError(error, null, output);
    if (argv.includes("--verbose") && error.cause instanceof Error) output.err(`${error.cause.stack}\n`);
    return 2;
  }
}

async function run(invocation: Invocation, output: Output, world: World): Promise<number> {
  const { command } = invocation;
  if (invocation.version) {
    await output.out(`${version}\n`);
    return 0;
  }
  if (invocation.help || command === null) {
    await output.out(helpText(command));
    return invocation.help ? 0 : 2;
  }
  const progress = createProgress({ isTTY: output.errIsTerminal, write: output.err }, invocation.quiet);
  try {
    switch (command) {
      case "lock":
        return await runLock(invocation, progress, output, world);
      case "verify":
        return await runVerify(invocation, progress, output, world);
      case "diff":
        return await runDiff(invocation, output, world);
      case "show":
        return await runShow(invocation, output, world);
      // Rare commands are loaded when they are asked for.
      case "policy":
        return await (await import("./policy.ts")).runPolicy(invocation, output, world);
      case "sbom":
        return await (await import("./sbom.ts")).runSbom(invocation, output, world);
      case "trust":
        return await (await import("./trust.ts")).runTrust(invocation, output, world);
      case "doctor":
        return await (await import("./doctor.ts")).runDoctor(invocation, output, world);
      case "init":
        return await (await import("./init.ts")).runInit(invocation, progress, output, world);
      case "merge-reports":
        return await (await import("./merge-reports.ts")).runMergeReports(invocation, output, world);
    }
  } finally {
    progress.end();
  }
}
