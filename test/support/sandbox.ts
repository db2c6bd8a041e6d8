import { spawnSync } from "node:child_process";
import { chmodSync } from "node:fs";
import type { ProcessLaunch } from "../../src/model/launch.ts";
import { type BubblewrapTools, bubblewrap } from "../../src/probe/sandbox/bubblewrap.ts";
import type { Sandbox } from "../../src/probe/sandbox/sandbox.ts";
import type { Trial } from "../../src/probe/sandbox/self-test.ts";
import { realWorld } from "../../src/real-world.ts";
import type { World } from "../../src/world.ts";

export const tools: BubblewrapTools = {
  bwrap: "/usr/bin/bwrap",
  prlimit: "/usr/bin/prlimit",
  env: "/usr/bin/env",
  setpriv: "/usr/bin/setpriv",
};

/** One way to a sandbox on this machine, as one kind of user. */
export interface Way {
  readonly who: string;
  readonly sandbox: Sandbox;
  readonly world: World;
  /** Why it cannot be tried here; null where it can. */
  readonly missing: string | null;
}

const isRoot = process.getuid?.() === 0;
const someone = 65534;

/** This world with every program started by a user without rights, to whom throw-away folders are open. */
function worldOfSomeone(): World {
  const world = realWorld();
  return {
    ...world,
    spawn: (program, args, options) => world.spawn(tools.setpriv, [...dropping, program, ...args], options),
    files: {
      ...world.files,
      makeTemporaryFolder: async () => {
        const folder = await world.files.makeTemporaryFolder();
        chmodSync(folder, 0o755);
        return folder;
      },
    },
  };
}

/** How a sandbox of bubblewrap is tried. */
export const trial: Trial = {
  nodePath: process.execPath,
  variables: ["HOME", "LANG", "PATH", "TZ"],
  prlimit: tools.prlimit,
};

/** Why the kernel does not let bubblewrap work, asked without anything of ours; null where it does. */
function forbidden(command: readonly string[]): string | null {
  const [program = "", ...args] = command;
  const { status, stderr, error } = spawnSync(program, args, { encoding: "utf8", env: {} });
  return status === 0 ? null : (error?.message ?? stderr.trim());
}

const inside = ["--unshare-pid", "--unshare-net", "--ro-bind", "/", "/", "--proc", "/proc", "--"];
const dropping = [`--reuid=${someone}`, `--regid=${someone}`, "--clear-groups"];
const asUser = [tools.bwrap, "--unshare-user", "--disable-userns", ...inside, "/bin/true"];
const asRoot = [tools.bwrap, ...inside, tools.setpriv, ...dropping, "/bin/true"];

/** Every way that this user can try; which of them works, the kernel decides. */
export function waysHere(): Way[] {
  const user = { who: "an ordinary user", sandbox: bubblewrap(tools, "user", process.execPath) };
  if (!isRoot) return [{ ...user, world: realWorld(), missing: forbidden(asUser) }];
  const root = { who: "root", sandbox: bubblewrap(tools, "root", process.execPath) };
  const drop = [tools.setpriv, ...dropping];
  return [
    { ...root, world: realWorld(), missing: forbidden(asRoot) },
    { ...user, world: worldOfSomeone(), missing: forbidden([...drop, ...asUser]) },
  ];
}

/** The title of tests that were skipped says why. */
export function titleOf({ who, missing }: Way): string {
  return missing === null ? who : `${who} (skipped: ${missing.slice(0, 200)})`;
}

/** The same launch with these variables declared. */
export function declaring(launch: ProcessLaunch, env: Record<string, string>): ProcessLaunch {
  return { ...launch, env: new Map(Object.entries(env)) };
}
