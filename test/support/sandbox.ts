import { chmodSync } from "node:fs";
import type { ProcessLaunch } from "../../src/model/launch.ts";
import { type BubblewrapTools, bubblewrap } from "../../src/probe/sandbox/bubblewrap.ts";
import type { Sandbox } from "../../src/probe/sandbox/sandbox.ts";
import { selfTest, type Trial } from "../../src/probe/sandbox/self-test.ts";
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
  const drop = [`--reuid=${someone}`, `--regid=${someone}`, "--clear-groups"];
  return {
    ...world,
    spawn: (program, args, options) => world.spawn(tools.setpriv, [...drop, program, ...args], options),
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

async function way(who: string, rights: "user" | "root", world: World): Promise<Way> {
  const sandbox = bubblewrap(tools, rights, process.execPath);
  return { who, sandbox, world, missing: await selfTest(sandbox, trial, world) };
}

/** Every way that this user can try; which of them works, the kernel decides. */
export async function waysHere(): Promise<Way[]> {
  if (!isRoot) return [await way("an ordinary user", "user", realWorld())];
  return [await way("root", "root", realWorld()), await way("an ordinary user", "user", worldOfSomeone())];
}

/** The title of tests that were skipped says why. */
export function titleOf({ who, missing }: Way): string {
  return missing === null ? who : `${who} (skipped: ${missing.slice(0, 200)})`;
}

/** The same launch with these variables declared. */
export function declaring(launch: ProcessLaunch, env: Record<string, string>): ProcessLaunch {
  return { ...launch, env: new Map(Object.entries(env)) };
}
