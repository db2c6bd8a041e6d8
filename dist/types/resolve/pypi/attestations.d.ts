import type { Attested } from "../../model/attestations.js";
import type { World } from "../../world.js";
import { type PypiLimits } from "./download.js";
import { type PypiConfig } from "./index.js";
import type { Project, ReleaseFile } from "./project.js";
export interface Asking {
    readonly project: Project;
    readonly config: PypiConfig;
    readonly limits: PypiLimits;
    readonly world: World;
}
/**
 * The provenance objects (PEP 740) that an index names on a project's page for the files of a release. An index whose
 * page says nothing of provenance has no such thing, which tells nothing of the release.
 */
export declare function fetchPypiAttestations(files: readonly ReleaseFile[], asking: Asking): Promise<Attested>;
