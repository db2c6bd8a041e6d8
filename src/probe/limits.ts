import { type ErrorCode, McpLockError } from "../model/error.ts";

/** Bounds on what a server may make us do. Times in milliseconds, sizes in bytes. */
export interface Limits {
  readonly line: number;
  readonly output: number;
  readonly stderr: number;
  readonly noiseLines: number;
  readonly serverRequests: number;
  readonly pages: number;
  readonly items: number;
  readonly depth: number;
  readonly values: number;
  readonly definition: number;
  /** All definitions of a server together, as they would stand in the lockfile. */
  readonly surface: number;
  readonly handshake: number;
  readonly total: number;
  readonly shutdown: number;
}

const KiB = 1024;
const MiB = 1024 * KiB;

export const defaultLimits: Limits = {
  line: 16 * MiB,
  output: 64 * MiB,
  stderr: 64 * KiB,
  noiseLines: 100,
  serverRequests: 50,
  pages: 1_000,
  items: 10_000,
  depth: 64,
  values: 250_000,
  definition: MiB,
  surface: 2 * MiB,
  handshake: 10_000,
  total: 30_000,
  shutdown: 5_000,
};

const codes = {
  line: "PROBE_LIMIT_LINE",
  output: "PROBE_LIMIT_OUTPUT",
  noiseLines: "PROBE_LIMIT_NOISE",
  serverRequests: "PROBE_LIMIT_REQUESTS",
  pages: "PROBE_LIMIT_PAGES",
  items: "PROBE_LIMIT_ITEMS",
  definition: "PROBE_LIMIT_DEFINITION",
  surface: "PROBE_LIMIT_SURFACE",
} as const satisfies Partial<Record<keyof Limits, ErrorCode>>;

/** The error of a server that went beyond a limit: its code and its message name which, and where it lies. */
export function exceeded(limit: keyof typeof codes, value: number, what: string): McpLockError {
  return new McpLockError(codes[limit], `the server ${what} (the limit "${limit}" is ${value})`);
}
