import type { Client } from "./client.js";
/** Cursor: https://cursor.com/docs/context/mcp */
export declare const cursor: Client;
