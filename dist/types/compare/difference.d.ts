import type { ChangeKind } from "../model/change.js";
import { type JsonValue } from "../model/json-value.js";
/** One place at which two JSON values differ, as a JSON Pointer (RFC 6901) from their roots. */
export interface Difference {
    readonly kind: Exclude<ChangeKind, "stated">;
    readonly path: string;
    readonly before?: JsonValue;
    readonly after?: JsonValue;
}
/**
 * Every place at which two values differ, the smallest that still says what happened: members of objects,
 * elements of arrays of objects, else whole values. Empty if and only if the canonical forms are equal.
 */
export declare function differences(before: JsonValue, after: JsonValue, path?: string): Difference[];
/** A name as one segment of a JSON Pointer. */
export declare function escapePointer(name: string): string;
