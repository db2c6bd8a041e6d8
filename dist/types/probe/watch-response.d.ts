import { type Limits } from "./limits.js";
import type { Transcript } from "./transcript.js";
/**
 * A response as the SDK may read it, after the transcript has seen each message in it. `count` is told of
 * every decoded byte; both may throw, and `fail` is told why when that happens inside a stream.
 */
export declare function watchResponse(response: Response, transcript: Transcript, limits: Limits, count: (bytes: number) => void, fail: (error: unknown) => void, origin: string): Promise<Response>;
