import { type JsonObject, type JsonValue } from "../model/json-value.js";
/** What stands at a path of names and indices; undefined where nothing does. */
export declare function at(value: JsonValue | undefined, ...path: readonly (string | number)[]): JsonValue | undefined;
export declare function textAt(value: JsonValue | undefined, ...path: readonly (string | number)[]): string;
export declare function objectAt(value: JsonValue | undefined, ...path: readonly (string | number)[]): JsonObject;
/** A list of at most `most` items; nothing at all is an empty one. */
export declare function listAt(value: JsonValue | undefined, most: number, ...path: readonly string[]): JsonValue[];
/** Bytes in base64 (RFC 4648 section 4, with its padding); anything else is refused. */
export declare function bytesAt(value: JsonValue | undefined, ...path: readonly (string | number)[]): Buffer;
