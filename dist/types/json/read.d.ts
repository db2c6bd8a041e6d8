import type { JsonValue } from "../model/json-value.js";
/**
 * The value of a JSON text, as JSON.parse has it; throws what JSON.parse throws.
 *
 * JSON.parse of Node.js 24 and 26 may take a name that is written with an escape for another one, which some
 * earlier text has brought up (nodejs/node#63785). A server could hide `description` that way. Texts with such
 * names are checked by JSON.parse and read by a scanner that is not affected.
 */
export declare function readJson(text: string, escapedNames?: boolean): JsonValue;
