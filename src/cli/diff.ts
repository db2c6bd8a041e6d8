import { diff } from "../app/diff.ts";
import { McpLockError } from "../model/error.ts";
import type { World } from "../world.ts";
import type { Invocation } from "./options.ts";
import { type Output, tell } from "./output.ts";

export async function runDiff(invocation: Invocation, output: Output, world: World): Promise<number> {
  const [base = null, head = null, extra] = invocation.positionals;
  if (extra !== undefined) throw new McpLockError("USAGE", "diff takes at most two revisions or files");
  const started = world.now();
  const { cwd: root, lockfile, policy } = invocation;
  const report = await diff({ root, lockfile, policy, base, head }, world);
  return tell(report, started, invocation, output, world);
}
