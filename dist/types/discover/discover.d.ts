import type { Declaration } from "../model/declaration.js";
import type { Files } from "../world.js";
/** What is needed of the world. */
export interface Readable {
    readonly files: Pick<Files, "status" | "read" | "real">;
}
export interface DiscoverRequest {
    /** The repository: an absolute path. */
    readonly root: string;
    /** Only these client files, relative to the repository or absolute; empty for every known one. */
    readonly files: readonly string[];
}
/** Servers of one name whose declarations differ, in the order in which they were found. */
export type Conflict = readonly [Declaration, Declaration, ...Declaration[]];
export interface Discovery {
    /** The client files that were read. */
    readonly files: readonly string[];
    /** One declaration for each name, sorted by name; of a conflict the first. */
    readonly declarations: readonly Declaration[];
    readonly conflicts: readonly Conflict[];
}
/**
 * Which servers does this repository declare? Reads the known clients' files below the root.
 * No file at all, and files without any server, are errors: nothing checked is not a pass.
 */
export declare function discover(request: DiscoverRequest, world: Readable): Promise<Discovery>;
