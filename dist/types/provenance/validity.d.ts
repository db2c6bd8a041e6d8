import type { JsonValue } from "../model/json-value.js";
/** From when until when something is to be trusted; both ends belong to it. */
export interface Validity {
    readonly start: Date;
    readonly end?: Date;
}
/**
 * A `validFor` of a trust root. One without a start is refused: the Sigstore libraries take it for "since ever",
 * which the format forbids.
 */
export declare function readValidity(value: JsonValue | undefined): Validity;
/** A moment (RFC 3339); undefined where there is none. */
export declare function dateAt(value: JsonValue | undefined, name: string): Date | undefined;
export declare function isValidAt(validity: Validity, time: Date): boolean;
