import { type JsonObject } from "../model/json-value.js";
import type { Listing } from "./listing.js";
/** What stands in the lock where the policy says that a server's words come and go. */
export declare const masked = "(masked: the policy calls this place volatile)";
/** The places that a policy calls volatile. */
export interface Masks {
    /** A definition as it is compared and locked: with the mask in each volatile place whose parent is there. */
    apply(list: keyof Listing, name: string, definition: JsonObject): JsonObject;
    readonly hidesInstructions: boolean;
}
/** Masks from JSON Pointers (RFC 6901) into a surface: `/tools/clock/description`, `/instructions`. */
export declare function createMasks(pointers: readonly string[]): Masks;
