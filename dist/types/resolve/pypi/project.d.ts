import type { PypiSource } from "../../model/source.js";
import { type PythonVersion } from "../../python/version.js";
import type { World } from "../../world.js";
import { type PypiLimits } from "./download.js";
import { type PypiConfig, type PypiIndex } from "./index.js";
export interface ReleaseFile {
    readonly name: string;
    readonly url: URL;
    /** `sha256:HEX` as the index announces it; null where it does not. */
    readonly announced: string | null;
    readonly size: number | null;
    readonly yanked: boolean;
    /** Where its provenance lies; null where it has none, absent where the index does not say (PEP 740). */
    readonly provenance?: URL | null;
}
export interface Release {
    readonly version: PythonVersion;
    readonly files: readonly ReleaseFile[];
    /** Whether all of its files are. */
    readonly yanked: boolean;
}
export interface Project {
    /** Oldest first. */
    readonly releases: readonly Release[];
    readonly quarantined: boolean;
    /** Where it was found. */
    readonly index: PypiIndex;
}
/** What the first of the user's indexes that knows a project says about it. PYPI_NOT_FOUND when none does. */
export declare function fetchProject({ name, installer }: Pick<PypiSource, "name" | "installer">, config: PypiConfig, limits: PypiLimits, world: World): Promise<Project>;
