import type { JsonValue } from "../model/json-value.js";
import { type Measure } from "./measure.js";
/** Bounds on one JSON text, checked before anything is built from it. */
export interface JsonLimits {
    /** Levels of arrays and objects. */
    readonly depth: number;
    /** Arrays, objects and their members, all together. */
    readonly values: number;
}
export declare const defaultJsonLimits: JsonLimits;
/**
 * Parses JSON (RFC 8259) that nobody vouches for. Beyond its grammar this refuses what parsers
 * disagree about: duplicate keys, `__proto__`, lone surrogates, numbers that are not finite doubles,
 * and nesting beyond the limits. `where` names the text in error messages.
 */
export declare function parseJson(text: string, where: string, limits?: JsonLimits): JsonValue;
/** Refuses a text whose size limits are exceeded; see `parseJson`. */
export declare function checkMeasure(measure: Measure, where: string, limits: JsonLimits): void;
/** Counts the members of all objects inside and refuses strings and numbers without one meaning. */
export declare function countMembers(value: JsonValue, where: string): number;
/** Whether a key means the same to every program. */
export declare function isPlainKey(key: string): boolean;
/** Refuses the one key that JavaScript gives a meaning of its own, and keys that are not Unicode. */
export declare function checkKey(key: string, where: string): void;
/** Refuses a string with half a surrogate pair: different ones encode to the same bytes. */
export declare function checkString(text: string, where: string): void;
