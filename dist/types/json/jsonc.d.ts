import type { JsonValue } from "../model/json-value.js";
/** A parsed configuration file that can say where in the text a value stands. */
export interface JsoncDocument {
    readonly value: JsonValue;
    /** Line and column, from 1, of the value at a path of keys; of the nearest one above it if there is none. */
    locate(path: readonly string[]): {
        line: number;
        column: number;
    };
}
/**
 * Parses JSON with comments and trailing commas, as clients tolerate it, as strictly as `parseJson`:
 * duplicate keys, `__proto__`, lone surrogates and deep nesting are refused, with line and column.
 */
export declare function parseJsonc(text: string, where: string): JsoncDocument;
