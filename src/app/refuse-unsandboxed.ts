import { McpLockError } from "../model/error.ts";
import type { Policy } from "../model/policy.ts";
import type { Source } from "../model/source.ts";
import type { World } from "../world.ts";
import { isFromFork } from "./from-fork.ts";
import type { Request } from "./request.ts";

/** Starting foreign code as an ordinary program is never the silent default, and not for everybody to ask for. */
export async function refuseUnsandboxed(
  source: Source,
  { sandbox, allowLocal }: Pick<Request, "sandbox" | "allowLocal">,
  policy: Policy | null,
  world: World,
): Promise<void> {
  if (sandbox !== "none") return;
  if (policy?.require.sandbox !== undefined) {
    throw new McpLockError("SANDBOX_REFUSED", "the policy demands a sandbox, and --sandbox none is none", {
      hint: "leave --sandbox out, or use --depth artifact, which starts nothing",
    });
  }
  if (await isFromFork(world)) {
    throw new McpLockError(
      "SANDBOX_REFUSED",
      "this change comes from a fork, and its servers are not started without a sandbox",
      { hint: "leave --sandbox out: `mcp-lock doctor` says what a sandbox needs on this machine" },
    );
  }
  if ((source.kind === "local" || source.kind === "mcpb") && !allowLocal) {
    throw new McpLockError(
      "LOCAL_NOT_ALLOWED",
      "a program of this repository is not started without a sandbox",
      {
        hint: "--allow-local permits it; do not use it on a change that nobody has reviewed",
      },
    );
  }
}
