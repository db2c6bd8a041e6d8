import type { ProcessLaunch } from "../../model/launch.js";
import type { World } from "../../world.js";
/** All that a server sees of this machine beyond the system, read-only and at the same places. */
export interface View {
    /** Outer folders before those that lie in them. */
    readonly folders: readonly string[];
    readonly links: ReadonlyMap<string, string>;
    /** What lies in these folders and is covered. */
    readonly hiddenFolders: readonly string[];
    readonly hiddenFiles: readonly string[];
}
/** The artifact's folders, and the installations of Node.js, of the program and of the Python of an environment. */
export declare function viewFor({ program, folders }: ProcessLaunch, nodePath: string, system: readonly string[], world: World): Promise<View>;
/** Every folder above these paths, the outer ones first. */
export declare function foldersAbove(paths: Iterable<string>): string[];
