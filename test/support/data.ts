import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Recorded data that is not part of the project: $MCP_LOCK_TEST_DATA, else a folder beside the checkout. */
const folder =
  process.env["MCP_LOCK_TEST_DATA"] ?? fileURLToPath(new URL("../../../shared/data", import.meta.url));

export function hasData(name: string): boolean {
  return existsSync(join(folder, name));
}

export function readData(name: string): Buffer {
  return readFileSync(join(folder, name));
}

/** The names in a folder of recorded files; none when there is no such folder. */
export function listData(name: string): string[] {
  return hasData(name) ? readdirSync(join(folder, name)).sort() : [];
}

/** A recorded file with a JSON value on each line; empty when there is none. */
export function readLines<T>(name: string): T[] {
  if (!hasData(name)) return [];
  const lines = readFileSync(join(folder, name), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line): T => JSON.parse(line));
}

/** What a published server answered over stdio when it was recorded. */
export interface RecordedListing {
  readonly package: string;
  readonly version: string;
  readonly initialize: object;
  readonly tools: { name: string }[];
  readonly prompts?: { name: string }[];
  readonly resources?: { uri: string }[];
  readonly resourceTemplates?: { uriTemplate: string }[];
}

/** Every recorded listing, server by server, in the order of the versions. */
export function readListings(): RecordedListing[][] {
  const root = join(folder, "listings");
  return readdirSync(root).map((server) =>
    readdirSync(join(root, server))
      .map((file): RecordedListing => JSON.parse(readFileSync(join(root, server, file), "utf8")))
      .sort((a, b) => a.version.localeCompare(b.version, "en", { numeric: true })),
  );
}

/** A published command line and what it names. */
export interface RecordedLaunch {
  readonly command: string;
  readonly args: string[];
  readonly expected: {
    readonly kind: string;
    readonly purl: string | null;
    readonly version: string | null;
    readonly spec: string | null;
    readonly pinned: boolean;
    readonly args: string[];
    readonly bin?: string;
    readonly python?: string;
    readonly pyExtras?: string[];
    /** Present where the identity is a guess. */
    readonly confidence?: string;
  };
}

export function readLaunchers(): RecordedLaunch[] {
  const lines = readFileSync(join(folder, "launchers.jsonl"), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line): RecordedLaunch => JSON.parse(line));
}
