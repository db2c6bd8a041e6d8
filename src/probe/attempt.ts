import { ProtocolError, SdkError, SdkErrorCode, SdkHttpError } from "@modelcontextprotocol/client";
import { McpLockError, toMcpLockError } from "../model/error.ts";
import type { Launch } from "../model/launch.ts";
import { cut } from "./brief.ts";
import type { Era } from "./session.ts";

/** One way to talk to a server. */
export interface Attempt {
  readonly era: Era;
  readonly transport: "stdio" | "http" | "sse";
}

/** The old handshake first: nearly every server knows it, and some end when they meet anything else. */
export function attemptsFor(launch: Launch): Attempt[] {
  if (launch.kind === "process") {
    return [
      { era: "legacy", transport: "stdio" },
      { era: "modern", transport: "stdio" },
    ];
  }
  if (launch.transport === "sse") return [{ era: "legacy", transport: "sse" }];
  return [
    { era: "legacy", transport: "http" },
    { era: "modern", transport: "http" },
    { era: "legacy", transport: "sse" },
  ];
}

/** The same connection in the other generation of the protocol; null where there is nothing more to try. */
export function otherGeneration({ era, transport }: Attempt): Attempt | null {
  return era === "legacy" && transport !== "sse" ? { era: "modern", transport } : null;
}

/** Whether the server itself turned a handshake down, so that another way is worth trying. */
export function isRefusal(error: unknown): boolean {
  if (error instanceof SdkHttpError) return error.status >= 400 && error.status < 500;
  if (error instanceof SdkError) return error.code === SdkErrorCode.EraNegotiationFailed;
  return error instanceof ProtocolError;
}

/** What the SDK throws, in our words. */
export function toProbeError(error: unknown): McpLockError {
  if (error instanceof McpLockError) return error;
  if (error instanceof SdkHttpError) {
    return new McpLockError("REMOTE_NETWORK", `the server answered with HTTP ${error.status}`, {
      cause: error,
    });
  }
  if (error instanceof ProtocolError) {
    return new McpLockError("PROBE_PROTOCOL", `the server refused: ${cut(error.message)}`, { cause: error });
  }
  if (!(error instanceof Error)) return toMcpLockError(error);
  return new McpLockError("PROBE_PROTOCOL", `the session failed: ${cut(error.message)}`, { cause: error });
}
