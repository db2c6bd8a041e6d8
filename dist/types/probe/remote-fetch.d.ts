import type { World } from "../world.ts";
import type { Limits } from "./limits.ts";
import { type RemoteRules } from "./remote-url.ts";
import type { Transcript } from "./transcript.ts";
type Fetch = (input: string | URL, init?: RequestInit) => Promise<Response>;
/**
 * The fetch that the SDK's transports are given: every message goes through the transcript, every byte is
 * counted, and nothing leads to another origin.
 */
export declare function createRemoteFetch(transcript: Transcript, headers: ReadonlyMap<string, string>, rules: RemoteRules, limits: Limits, world: World, fail: (error: unknown) => void): Fetch;
export {};
