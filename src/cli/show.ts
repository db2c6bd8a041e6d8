import { lockedAsJson, showDeclared, showLocked } from "../app/show.ts";
import { formatJson } from "../report/json.ts";
import { declaredAsJson, formatDeclared, formatLocked } from "../report/show.ts";
import type { World } from "../world.ts";
import { refuseReportFormat } from "./format.ts";
import type { Invocation } from "./options.ts";
import { type Output, print } from "./output.ts";
import { toRequest } from "./to-request.ts";

export async function runShow(invocation: Invocation, output: Output, world: World): Promise<number> {
  refuseReportFormat(invocation);
  await print(await text(invocation, world), invocation, output, world);
  return 0;
}

async function text(invocation: Invocation, world: World): Promise<string> {
  const json = invocation.format === "json";
  const request = toRequest(invocation, null);
  if (invocation.declared) {
    const servers = await showDeclared(request, world);
    return json ? formatJson(declaredAsJson(servers)) : formatDeclared(servers);
  }
  const locked = await showLocked(request, world);
  return json ? formatJson(lockedAsJson(locked)) : formatLocked(locked);
}
