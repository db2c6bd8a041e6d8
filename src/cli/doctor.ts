import { diagnose } from "../app/doctor.ts";
import { McpLockError } from "../model/error.ts";
import { formatDiagnosis } from "../report/doctor.ts";
import { formatJson } from "../report/json.ts";
import type { World } from "../world.ts";
import { refuseReportFormat } from "./format.ts";
import type { Invocation } from "./options.ts";
import { type Output, print } from "./output.ts";
import { toRequest } from "./to-request.ts";

export async function runDoctor(invocation: Invocation, output: Output, world: World): Promise<number> {
  refuseReportFormat(invocation);
  if (invocation.positionals.length > 0) {
    throw new McpLockError("USAGE", "doctor takes no server", { hint: "mcp-lock doctor" });
  }
  const diagnosis = await diagnose(toRequest(invocation, null), world);
  const { checks, sandbox, live } = diagnosis;
  const asJson = { checks: checks.map((check) => ({ ...check })), sandbox, live };
  const text = invocation.format === "json" ? formatJson(asJson) : formatDiagnosis(diagnosis);
  await print(text, invocation, output, world);
  return diagnosis.live ? 0 : 2;
}
