import type { RemoteLaunch } from "../model/launch.js";
import type { Dialer } from "./dialer.js";
import { type Limits } from "./limits.js";
import { type RemoteRules } from "./remote-url.js";
import type { Transcript } from "./transcript.js";
type Fetch = (input: string | URL, init?: RequestInit) => Promise<Response>;
export interface RemoteConnection {
    readonly transcript: Transcript;
    readonly launch: RemoteLaunch;
    readonly transport: "http" | "sse";
    readonly rules: RemoteRules;
    readonly limits: Limits;
    readonly dialer: Dialer;
    /** Ends the session with an error that explains more than what the SDK makes of it. */
    readonly fail: (error: unknown) => void;
}
/**
 * The fetch that the SDK's transports are given: every message goes through the transcript, every byte is
 * counted, and nothing leads to another origin.
 */
export declare function createRemoteFetch(connection: RemoteConnection): Fetch;
export {};
