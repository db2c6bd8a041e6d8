import type { RequestListener } from "node:http";
import type { RemoteLaunch } from "../../src/model/launch.ts";
import type { Limits } from "../../src/probe/limits.ts";
import { type Call, endpoint, launchRemote, sendJson, serve } from "./http.ts";
import { answer, hello, toolsNamed } from "./messages.ts";
import { failureOf, lookAt } from "./probe.ts";

/** The answer of a server with tools to `initialize`. */
export const initialized = (call: Pick<Call, "id">): string => answer(hello("tools"), call.id);

/** The answer of a server with one tool, `a`, to `tools/list`. */
export const listed = (call: Pick<Call, "id">): string => answer(toolsNamed("a"), call.id);

/** One server-sent event. */
export const eventOf = (data: string): string => `data: ${data}\n\n`;

/** A server with one tool, `a`, that answers in JSON; a test may take the answers to `tools/list` over. */
export function listing(list?: (call: Call) => void): RequestListener {
  return endpoint((call) => {
    if (call.method === "initialize") sendJson(call.response, initialized(call));
    else if (list === undefined) sendJson(call.response, listed(call));
    else list(call);
  });
}

export async function launch(
  listener: RequestListener,
  transport: "http" | "sse" = "http",
): Promise<RemoteLaunch> {
  return launchRemote(await serve(listener), transport);
}

/** The names of the tools that a look finds. */
export async function toolsOf(work: Promise<RemoteLaunch>, limits: Partial<Limits> = {}): Promise<string[]> {
  return [...(await lookAt(await work, limits)).surface.tools.keys()];
}

/** The code that a look fails with. */
export async function codeOf(work: Promise<RemoteLaunch>, limits: Partial<Limits> = {}): Promise<string> {
  return await failureOf(lookAt(await work, limits));
}
