import type { Client } from "./client.ts";
import { readServers } from "./read-servers.ts";

/** Cursor: https://cursor.com/docs/context/mcp */
export const cursor: Client = {
  name: "Cursor",
  files: [".cursor/mcp.json"],
  root: "mcpServers",
  read: (document, file) => readServers(document, file, "mcpServers"),
};
