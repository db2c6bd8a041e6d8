import { fileURLToPath } from "node:url";
import { McpLockError } from "../model/error.ts";
import type { World } from "../world.ts";
import type { Runner } from "./runner.ts";

/** One of the packages that are loaded, not bundled; the others come with it. */
const loaded = "npm-registry-fetch";
/** What npm needs to find itself, its settings and a way out; the inputs of the action are none of it. */
const kept =
  /^(?:PATH|HOME|USERPROFILE|APPDATA|LOCALAPPDATA|SYSTEMROOT|COMSPEC|PATHEXT|TEMP|TMP|TMPDIR|NODE_EXTRA_CA_CERTS|(?:HTTPS?|NO)_PROXY|NPM_CONFIG_.+)$/i;

/**
 * An action is a checkout of its repository, without node_modules. Installs npm's own libraries from the
 * action's package-lock.json, integrity by integrity and without running scripts, unless they are there.
 */
export async function installDependencies(runner: Runner, world: World): Promise<void> {
  if (isInstalled()) return;
  runner.log("| installing npm's libraries for the action");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const args = [
    "install",
    "--no-save",
    "--omit=dev",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ];
  const child = world.spawn(npm, args, {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    env: Object.fromEntries([...runner.env].filter(([name]) => kept.test(name))),
  });
  const told: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => told.push(chunk));
  child.stdin?.end();
  const code = await new Promise<number | null>((resolve) => {
    child.once("error", () => resolve(null));
    child.once("close", resolve);
  });
  if (code === 0 && isInstalled()) return;
  for (const line of Buffer.concat(told).toString("utf8").split("\n").slice(0, 20)) runner.log(`| ${line}`);
  throw new McpLockError("NPM_INSTALL", "npm's libraries for the action could not be installed", {
    hint: "the job needs npm, and a way to its registry",
  });
}

function isInstalled(): boolean {
  try {
    import.meta.resolve(loaded);
    return true;
  } catch {
    return false;
  }
}
