/** Bytes as UTF-8 text (RFC 3629). Invalid bytes and a byte order mark (RFC 8259 section 8.1) are refused. */
export declare function decodeText(bytes: Uint8Array, where: string): string;
/** Bytes as UTF-8 text, a byte order mark kept. Invalid bytes are refused. */
export declare function decodeUtf8(bytes: Uint8Array, where: string): string;
