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
  values: 1_000_000,
  definition: MiB,
  handshake: 10_000,
  total: 30_000,
  shutdown: 5_000,
};
