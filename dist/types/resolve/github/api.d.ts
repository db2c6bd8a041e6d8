import { type JsonValue } from "../../model/json-value.js";
import type { World } from "../../world.js";
/** What GitHub may take and send, for one question. */
export interface GitHubLimits {
    /** Milliseconds. */
    readonly time: number;
    /** Bytes of all pages together. */
    readonly bytes: number;
}
export declare const defaultGitHubLimits: GitHubLimits;
/**
 * All attestations that GitHub lists at a path, from the interface that `GITHUB_API_URL` names or from GitHub's own;
 * none for 404. The token in `GH_TOKEN` or `GITHUB_TOKEN` goes to that interface only. GITHUB_API, GITHUB_TIMEOUT.
 */
export declare function askGitHub(path: string, limits: GitHubLimits, world: World): Promise<JsonValue[]>;
