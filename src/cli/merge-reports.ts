import { mergeReports } from "../app/merge-reports.ts";
import type { World } from "../world.ts";
import type { Invocation } from "./options.ts";
import { type Output, tell } from "./output.ts";

export async function runMergeReports(invocation: Invocation, output: Output, world: World): Promise<number> {
  const started = world.now();
  const report = await mergeReports(invocation.positionals, invocation.cwd, world);
  return tell(report, started, invocation, output, world);
}
