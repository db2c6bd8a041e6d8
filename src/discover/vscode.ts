import type { Client } from "./client.ts";
import { readServers } from "./read-servers.ts";

/** VS Code: https://code.visualstudio.com/docs/copilot/reference/mcp-configuration */
export const vscode: Client = {
  name: "VS Code",
  files: [".vscode/mcp.json"],
  root: "servers",
  read: (document, file) => readServers(document, file, "servers"),
};
