import { delimiter, dirname } from "node:path";
import { McpLockError } from "../model/error.ts";

/** A server started with nothing of the user's: what stands here, and the names that its declaration sets. */
export function processEnvironment(
  folder: string,
  declared: ReadonlyMap<string, string>,
  nodePath: string,
): Record<string, string> {
  const unusable = [...declared].find(
    ([name, value]) => /[=\0]/.test(name) || name === "" || value.includes("\0"),
  );
  if (unusable !== undefined) {
    throw new McpLockError(
      "PROBE_START",
      `the environment variable ${JSON.stringify(unusable[0])} cannot be set`,
    );
  }
  return {
    ...Object.fromEntries(declared),
    PATH: [dirname(nodePath), "/usr/local/bin", "/usr/bin", "/bin"].join(delimiter),
    HOME: folder,
    TMPDIR: folder,
    LANG: "C.UTF-8",
    TZ: "UTC",
  };
}
