import { type JsonValue } from "../model/json-value.js";
/** Refuses, by name, a file that some other tool, or another version of mcp-lock, wrote. */
export declare function refuseForeign(value: JsonValue, where: string): void;
