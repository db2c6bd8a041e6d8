import { McpLockError } from "../model/error.js";
import type { Launch } from "../model/launch.js";
import type { Era } from "./session.js";
/** One way to talk to a server. */
export interface Attempt {
    readonly era: Era;
    readonly transport: "stdio" | "http" | "sse";
}
/** The old handshake first: nearly every server knows it, and some end when they meet anything else. */
export declare function attemptsFor(launch: Launch): Attempt[];
/** The same connection in the other generation of the protocol; null where there is nothing more to try. */
export declare function otherGeneration({ era, transport }: Attempt): Attempt | null;
/** Whether the server itself turned a handshake down, so that another way is worth trying. */
export declare function isRefusal(error: unknown): boolean;
/** What the SDK throws, in our words. */
export declare function toProbeError(error: unknown): McpLockError;
