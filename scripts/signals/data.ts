import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Recorded data that is not part of the project: $MCP_LOCK_TEST_DATA, else a folder beside the checkout. */
const folder =
  process.env["MCP_LOCK_TEST_DATA"] ?? fileURLToPath(new URL("../../../shared/data", import.meta.url));

/** What is measured on: tool definitions and their edits, and what published servers listed. */
export const definitionsFolder = join(folder, "definitions");
export const listingsFolder = join(folder, "listings");

/** Whether there is something to measure on. */
export function hasRecordings(): boolean {
  return existsSync(definitionsFolder) && existsSync(listingsFolder);
}
