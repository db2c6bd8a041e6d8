import type { Client } from "./client.ts";
/** Cursor: https://cursor.com/docs/context/mcp */
export declare const cursor: Client;
