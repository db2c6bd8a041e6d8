import type { ProcessLaunch } from "../../model/launch.js";
import type { Backend } from "../../model/sandbox.js";
import type { World } from "../../world.js";
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
export declare function noSandbox(nodePath: string): Sandbox;
