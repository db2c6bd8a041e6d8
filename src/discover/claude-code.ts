import type { Client } from "./client.ts";
import { readServers } from "./read-servers.ts";

/** Claude Code: https://code.claude.com/docs/en/mcp */
export const claudeCode: Client = {
  name: "Claude Code",
  files: [".mcp.json"],
  root: "mcpServers",
  read: (document, file) => readServers(document, file, "mcpServers"),
};
