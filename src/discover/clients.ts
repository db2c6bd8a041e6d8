import { claudeCode } from "./claude-code.ts";
import type { Client } from "./client.ts";
import { cursor } from "./cursor.ts";
import { vscode } from "./vscode.ts";

/** Every client whose files are read. A client is added by its file and its line here. */
export const clients: readonly Client[] = [claudeCode, vscode, cursor];
