import { McpLockError } from "../model/error.ts";
import type { Source } from "../model/source.ts";
import type { Request } from "./request.ts";

/** Starting foreign code is never the silent default. A container is a sandbox by the options that it is started with. */
export function refuseUnsandboxed(source: Source, request: Request): void {
  if (source.kind === "oci") return;
  if (request.sandbox === "auto") {
    throw new McpLockError(
      "SANDBOX_UNAVAILABLE",
      "this version of mcp-lock has no sandbox to start servers in",
      {
        hint: "--sandbox none starts them as ordinary programs, in throw-away folders; --depth artifact starts nothing",
      },
    );
  }
  if ((source.kind === "local" || source.kind === "mcpb") && !request.allowLocal) {
    throw new McpLockError(
      "LOCAL_NOT_ALLOWED",
      "a program of this repository is not started without a sandbox",
      {
        hint: "--allow-local permits it; do not use it on a change that nobody has reviewed",
      },
    );
  }
}
