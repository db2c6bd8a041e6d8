import type { ProcessLaunch } from "../../model/launch.ts";
import type { Backend } from "../../model/sandbox.ts";
import type { World } from "../../world.ts";
import { processEnvironment } from "../environment.ts";

/** A program as it is really started, so that it stays where it belongs. */
export interface Confined {
  readonly program: string;
  readonly args: readonly string[];
  /** The whole environment of the program that is started first. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** What it reads from the file descriptors 3, 4 and so on. */
  readonly handed: readonly (string | Uint8Array)[];
}

/** A place to start servers in. */
export interface Sandbox {
  readonly name: Backend | "none";
  /** `folder` is a throw-away folder of this machine, for this one start. */
  confine(launch: ProcessLaunch, folder: string, world: World): Promise<Confined>;
}

/** An ordinary program of the user, in throw-away folders: it can do whatever the user can. */
export function noSandbox(nodePath: string): Sandbox {
  return {
    name: "none",
    confine: async ({ program, args, env }, folder) => ({
      program,
      args,
      env: processEnvironment(folder, env, nodePath),
      cwd: folder,
      handed: [],
    }),
  };
}
