import { type JSONRPCMessage } from "@modelcontextprotocol/client";
import { McpLockError } from "../model/error.js";
import { type JsonValue } from "../model/json-value.js";
import { type Limits } from "./limits.js";
/**
 * What went over the wire, as it was sent. The SDK parses results into its own shapes, drops keys it does
 * not know and reorders the rest; fingerprints are made from what is kept here.
 */
export interface Transcript {
    /** Notes a request of ours, so that its answer can be told from any other. */
    sent(message: unknown): void;
    /** Checks one text that the server sent. Returns the message, or null for text that is no message. */
    received(text: string): JSONRPCMessage | null;
    /** The raw result of the latest answered request of a method, which is forgotten then: it may be large. */
    result(method: string): JsonValue;
    /** Methods that the server asked of its client, sorted. */
    requests(): string[];
}
export declare function createTranscript(limits: Limits): Transcript;
export declare function protocol(problem: string): McpLockError;
