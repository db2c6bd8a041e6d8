import type { Artifact } from "./artifact.js";
import type { Declared } from "./declaration.js";
import type { Surface } from "./surface.js";
/** What a server is now, as far as it was looked at: null is "not observed", which is never "nothing there". */
export interface Observation {
    readonly declared: Declared;
    readonly artifact: Artifact | null;
    readonly surface: Surface | null;
}
