import { delimiter, dirname } from "node:path";

/** A server started with nothing of the user's: what stands here, and the names that its declaration sets. */
export function processEnvironment(
  folder: string,
  declared: ReadonlyMap<string, string>,
  nodePath: string,
): Record<string, string> {
  return {
    ...Object.fromEntries(declared),
    PATH: [dirname(nodePath), "/usr/local/bin", "/usr/bin", "/bin"].join(delimiter),
    HOME: folder,
    TMPDIR: folder,
    LANG: "C.UTF-8",
    TZ: "UTC",
  };
}
