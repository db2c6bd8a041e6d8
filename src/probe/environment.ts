import { delimiter, dirname } from "node:path";
import { McpLockError } from "../model/error.ts";

/** A server started with nothing of the user's: what stands here, and the names that its declaration sets. */
export function processEnvironment(
  folder: string,
  declared: ReadonlyMap<string, string>,
  nodePath: string,
): Record<string, string> {
  refuseUnusable(declared);
  return { ...Object.fromEntries(declared), ...fixed(nodePath, folder), TMPDIR: folder };
}

/**
 * What steers the dynamic loader would act on the programs that set a sandbox's limits, and the others name
 * places outside of it.
 */
const notInside = /^(?:LD_.*|DYLD_.*|GLIBC_TUNABLES|TMPDIR|PWD|OLDPWD)$/s;

/** The environment inside a sandbox: it has a home and a /tmp of its own, so that nothing needs to name them. */
export function sandboxEnvironment(
  home: string,
  declared: ReadonlyMap<string, string>,
  nodePath: string,
): Record<string, string> {
  refuseUnusable(declared);
  const own = [...declared].filter(([name]) => !notInside.test(name));
  return { ...Object.fromEntries(own), ...fixed(nodePath, home) };
}

function fixed(nodePath: string, home: string): Record<string, string> {
  const path = [dirname(nodePath), "/usr/local/bin", "/usr/bin", "/bin"].join(delimiter);
  return { PATH: path, HOME: home, LANG: "C.UTF-8", TZ: "UTC" };
}

function refuseUnusable(declared: ReadonlyMap<string, string>): void {
  const unusable = [...declared].find(
    ([name, value]) => /[=\0]/.test(name) || name === "" || value.includes("\0"),
  );
  if (unusable === undefined) return;
  throw new McpLockError(
    "PROBE_START",
    `the environment variable ${JSON.stringify(unusable[0])} cannot be set`,
  );
}
