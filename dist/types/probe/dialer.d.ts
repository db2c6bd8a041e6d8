import type { World } from "../world.js";
import type { RemoteRules } from "./remote-url.js";
/** Sends requests to one origin, over connections that were checked before anything was sent. */
export interface Dialer {
    /** Like `fetch`, for text bodies and without redirects. Refuses another origin. */
    readonly fetch: (url: URL, init: RequestInit) => Promise<Response>;
    /** Ends every connection. */
    readonly close: () => void;
}
export declare function createDialer(origin: URL, rules: RemoteRules, world: World): Dialer;
