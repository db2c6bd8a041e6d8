import type { JsonValue } from "../model/json-value.js";
/** The canonical text of a JSON value (RFC 8785). Two values are the same if and only if these are. */
export declare function canonicalJson(value: JsonValue): string;
/** `sha256:` and the lower-case hex SHA-256 of bytes, or of a text's UTF-8. */
export declare function sha256(data: string | Uint8Array): string;
/** The fingerprint of a definition: SHA-256 over the RFC 8785 bytes of the whole value, as the server sent it. */
export declare function fingerprint(value: JsonValue): string;
