import type { World } from "../../world.js";
/** What of this machine a program is to see, all of it read-only and at the same place. */
export interface Shown {
    readonly folders: ReadonlySet<string>;
    /** Symbolic links on the way to its files, with where they point. */
    readonly links: ReadonlyMap<string, string>;
    /** The program's path with all links followed. */
    readonly real: string;
}
/**
 * What an interpreter needs: the folder of its installation, and the links that lead there. Whatever lies below one
 * of the `system` folders is there anyhow. PROBE_START for one that lies in a folder that holds much else.
 */
export declare function shownFor(program: string, system: readonly string[], world: World): Promise<Shown>;
/** Whether a path is a folder, or lies in it. */
export declare function isBelow(path: string, folder: string): boolean;
