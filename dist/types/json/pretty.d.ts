import { type JsonValue } from "../model/json-value.js";
/**
 * JSON for people and for git: two-space indentation, keys sorted by code unit at every level,
 * and every character that cannot be seen, or that reorders what is seen, as an escape. The same value
 * gives the same text on every machine.
 */
export declare function prettyJson(value: JsonValue): string;
/** How many characters `prettyJson` gives, without making them: indentation and escapes can multiply a text. */
export declare function prettySize(value: JsonValue, level?: number): number;
