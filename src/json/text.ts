import { isUtf8 } from "node:buffer";
import { McpLockError } from "../model/error.ts";

/** Bytes as UTF-8 text (RFC 3629). Invalid bytes and a byte order mark (RFC 8259 section 8.1) are refused. */
export function decodeText(bytes: Uint8Array, where: string): string {
  const text = decodeUtf8(bytes, where);
  if (text.startsWith("\ufeff")) {
    throw new McpLockError("TEXT_ENCODING", `${where} begins with a byte order mark`, {
      hint: "save the file as UTF-8 without a byte order mark",
    });
  }
  return text;
}

/** Bytes as UTF-8 text, a byte order mark kept. Invalid bytes are refused. */
export function decodeUtf8(bytes: Uint8Array, where: string): string {
  if (!isUtf8(bytes))
    throw new McpLockError("TEXT_ENCODING", `${where} is not valid UTF-8`, {
      hint: "save the file as UTF-8",
    });
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}
