import type { Client } from "./client.js";
/** Claude Code: https://code.claude.com/docs/en/mcp */
export declare const claudeCode: Client;
