import type { AttestationDocument } from "../model/attestations.js";
import { type JsonObject } from "../model/json-value.js";
/** What a file beside a lock holds; null where it is of no form that mcp-lock writes. */
export declare function readDocument(value: JsonObject): AttestationDocument | null;
