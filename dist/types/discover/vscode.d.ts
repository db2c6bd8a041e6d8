import type { Client } from "./client.js";
/** VS Code: https://code.visualstudio.com/docs/copilot/reference/mcp-configuration */
export declare const vscode: Client;
