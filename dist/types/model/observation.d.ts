import type { Artifact } from "./artifact.js";
import type { Declared } from "./declaration.js";
import type { Component, Sbom } from "./sbom.js";
import type { InvalidSignature, RegistrySignature, Signature } from "./signature.js";
import type { Surface, Unstable } from "./surface.js";
/** What a server is now, as far as it was looked at: null is "not observed", which is never "nothing there". */
export interface Observation {
    readonly declared: Declared;
    readonly artifact: Artifact | null;
    /** Whether the version that is locked was withdrawn by its source. */
    readonly isWithdrawn?: boolean;
    /** Who built it; absent where nothing could be signed, null where it was not observed. */
    readonly signature?: Signature | InvalidSignature | null;
    readonly registrySignature?: RegistrySignature | InvalidSignature | null;
    /** Digest of what the signatures were verified from. */
    readonly attestations?: string;
    /** What its package pulls in; absent where there is nothing to list, null where it was not observed. */
    readonly sbom?: Sbom | null;
    /** The packages of that, where they are known. */
    readonly components?: readonly Component[];
    /** The packages that a fresh resolve would bring today, where that was asked for. */
    readonly today?: readonly Component[];
    readonly surface: Surface | null;
    /** What of the surface was not the same whenever it was looked at. */
    readonly unstable?: readonly Unstable[];
}
