import { verify } from "../app/verify.ts";
import type { World } from "../world.ts";
import type { Invocation } from "./options.ts";
import { type Output, tell } from "./output.ts";
import type { Progress } from "./progress.ts";
import { toRequest } from "./to-request.ts";

export async function runVerify(
  invocation: Invocation,
  progress: Progress,
  output: Output,
  world: World,
): Promise<number> {
  const started = world.now();
  const report = await verify(toRequest(invocation, progress), world);
  progress.end();
  return tell(report, started, invocation, output, world);
}
