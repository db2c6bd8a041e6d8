import type { Attested } from "../../model/attestations.js";
import { type JsonObject } from "../../model/json-value.js";
import type { World } from "../../world.js";
import { type GitHubLimits } from "./api.js";
/** The bundle that is asked about. */
export interface Attestable {
    /** An absolute path. */
    readonly path: string;
    /** `sha256:HEX` of its bytes. */
    readonly sha256: string;
    readonly manifest: JsonObject;
}
/**
 * Asks for GitHub's artifact attestations of a bundle: what `gh attestation download` has left beside it counts,
 * else GitHub is asked. undefined where nobody may be asked.
 */
export declare function githubAttestations(bundle: Attestable, offline: boolean, limits: GitHubLimits, world: World): Promise<(() => Promise<Attested>) | undefined>;
