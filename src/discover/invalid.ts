import type { Location } from "../model/declaration.ts";
import { McpLockError } from "../model/error.ts";

/** A client file that is JSON but not what the client understands. */
export function invalid(location: Location, problem: string): McpLockError {
  const { file, line, column } = location;
  return new McpLockError("CLIENT_FILE_INVALID", `${file}:${line}:${column}: ${problem}`);
}
