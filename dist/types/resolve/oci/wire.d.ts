import { McpLockError } from "../../model/error.js";
import type { JsonValue } from "../../model/json-value.js";
import type { World } from "../../world.js";
/** Requests that end: all of them together before a deadline, and none with more bytes than it may have. */
export interface OciWire {
    /** One request; redirects are not followed. */
    dial(url: URL, init: RequestInit, what: string): Promise<Response>;
    /** The bytes of a response. */
    read(response: Response, limit: number, what: string): Promise<Uint8Array>;
}
/** Opens a wire on which everything together may take `time` milliseconds. */
export declare function openWire(time: number, world: World): OciWire;
/** JSON that a registry sent: OCI_ANSWER unless it is such that all programs read the same in it. */
export declare function readJsonBody(bytes: Uint8Array, what: string): JsonValue;
/** An answer that registries do not give. */
export declare function answerError(what: string, problem: string): McpLockError;
