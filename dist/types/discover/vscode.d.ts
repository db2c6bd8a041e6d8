import type { Client } from "./client.ts";
/** VS Code: https://code.visualstudio.com/docs/copilot/reference/mcp-configuration */
export declare const vscode: Client;
