import type { World } from "../world.js";
import type { Limits } from "./limits.js";
import { type RemoteRules } from "./remote-url.js";
import type { Transcript } from "./transcript.js";
type Fetch = (input: string | URL, init?: RequestInit) => Promise<Response>;
/**
 * The fetch that the SDK's transports are given: every message goes through the transcript, every byte is
 * counted, and nothing leads to another origin.
 */
export declare function createRemoteFetch(transcript: Transcript, headers: ReadonlyMap<string, string>, rules: RemoteRules, limits: Limits, world: World, fail: (error: unknown) => void): Fetch;
export {};
