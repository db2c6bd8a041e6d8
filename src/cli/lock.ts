import { lock } from "../app/lock.ts";
import type { World } from "../world.ts";
import type { Invocation } from "./options.ts";
import { type Output, tell } from "./output.ts";
import type { Progress } from "./progress.ts";
import { toRequest } from "./to-request.ts";

export async function runLock(
  invocation: Invocation,
  progress: Progress,
  output: Output,
  world: World,
): Promise<number> {
  const started = world.now();
  const report = await lock({ ...toRequest(invocation, progress), check: invocation.check }, world);
  progress.end();
  return tell(report, started, invocation, output, world);
}
