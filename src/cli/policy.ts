import { basename } from "node:path";
import { policyName, readPolicy } from "../app/read-policy.ts";
import { McpLockError } from "../model/error.ts";
import { formatJson } from "../report/json.ts";
import { formatPolicy } from "../report/policy.ts";
import type { World } from "../world.ts";
import { refuseReportFormat } from "./format.ts";
import type { Invocation } from "./options.ts";
import { type Output, print } from "./output.ts";

export async function runPolicy(invocation: Invocation, output: Output, world: World): Promise<number> {
  const [word, extra] = invocation.positionals;
  if (word !== "check" || extra !== undefined) {
    throw new McpLockError("USAGE", "policy takes one word: check", { hint: "mcp-lock policy check" });
  }
  refuseReportFormat(invocation);
  const file = invocation.policy ?? policyName;
  const policy = await readPolicy({ root: invocation.cwd, policy: invocation.policy }, world);
  if (policy === null) {
    throw new McpLockError("POLICY_MISSING", `there is no ${policyName}`, {
      hint: "none is needed: without a policy every rule counts as docs/rules.md says",
    });
  }
  const text =
    invocation.format === "json" ? formatJson(policy) : formatPolicy(policy, basename(file), world.today());
  await print(text, invocation, output, world);
  return 0;
}
