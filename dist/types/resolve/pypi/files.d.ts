import type { World } from "../../world.js";
import { type PypiLimits } from "./download.js";
import { type PypiConfig } from "./index.js";
import type { Project, ReleaseFile } from "./project.js";
export interface Hashing {
    /** Hashes of files that were agreed on before, by their names. */
    readonly agreed: ReadonlyMap<string, string>;
    readonly project: Project;
    readonly config: PypiConfig;
    readonly limits: PypiLimits;
    readonly world: World;
}
/**
 * The SHA-256 of every file of a release, by its name. Bytes are downloaded, or at hand, and hashed here, the
 * likeliest file first; only what is beyond the limit for a whole release is taken at the index's word.
 */
export declare function hashFiles(files: readonly ReleaseFile[], hashing: Hashing): Promise<Record<string, string>>;
/** The file of a release that an installer takes on most machines, by name. */
export declare function likeliestFile(names: readonly string[]): string | undefined;
