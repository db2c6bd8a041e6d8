import { sbom } from "../app/sbom.ts";
import { McpLockError } from "../model/error.ts";
import { formatJson } from "../report/json.ts";
import type { World } from "../world.ts";
import type { Invocation } from "./options.ts";
import { type Output, print } from "./output.ts";

export async function runSbom(invocation: Invocation, output: Output, world: World): Promise<number> {
  const [server, extra] = invocation.positionals;
  if (server === undefined || extra !== undefined) {
    throw new McpLockError("USAGE", "sbom takes the name of one server", { hint: "mcp-lock sbom SERVER" });
  }
  await print(formatJson(await sbom(server, invocation.lockfile, world)), invocation, output, world);
  return 0;
}
