import type { Client } from "./client.ts";
/** Claude Code: https://code.claude.com/docs/en/mcp */
export declare const claudeCode: Client;
