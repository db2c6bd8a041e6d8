import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runCli } from "../support/cli.ts";
import { live } from "../support/replay.ts";
import { addFixture, makeRepository } from "../support/repository.ts";

const noteOfPeak = fileURLToPath(new URL("../../bench/peak-memory.cjs", import.meta.url));
const MiB = 1024;

/** What a command on a server that lists this much in this shape holds at its worst, in KiB, and how it ends. */
async function measure(
  command: string,
  shape: string,
  bytes: number,
  ...options: string[]
): Promise<{ peak: number; code: number | null; stderr: string }> {
  const heavy = { command: "node", args: ["server/heavy.mjs", shape, String(bytes)] };
  const repository = makeRepository({ ".mcp.json": { mcpServers: { heavy } } });
  addFixture(repository, "hostile/heavy.mjs", "server/heavy.mjs");
  const env = { MCP_LOCK_BENCH_PEAK: repository.path("peak") };
  const node = ["--require", noteOfPeak];
  const args = [command, ...live, "--quiet", ...options];
  const { code, stderr } = await runCli(repository.root, args, { env, node });
  return { peak: Number(repository.read("peak")), code, stderr };
}

describe("locking a server that lists as much as may be", () => {
  it.each([
    ["long", 2_000_000],
    ["unicode", 2_000_000],
    ["escaped", 4_000_000],
    ["invisible", 670_000],
    ["many", 1_900_000],
    ["tiny", 500_000],
    ["keys", 900_000],
    ["numbers", 380_000],
    ["hollow", 200_000],
  ])("takes less than 256 MiB: %s", async (shape, bytes) => {
    const { peak, code } = await measure("lock", shape, bytes, "--format", "json");
    expect(code).toBe(0);
    expect(peak).toBeLessThan(256 * MiB);
  });
});

describe("refusing a server that lists more than may be", () => {
  it.each([
    ["long", 15_000_000, "PROBE_LIMIT_SURFACE"],
    ["long", 17_000_000, "PROBE_LIMIT_LINE"],
    ["unicode", 15_000_000, "PROBE_LIMIT_SURFACE"],
    ["escaped", 15_000_000, "PROBE_LIMIT_SURFACE"],
    ["invisible", 15_000_000, "PROBE_LIMIT_SURFACE"],
    ["many", 15_000_000, "PROBE_LIMIT_SURFACE"],
    ["moving", 1_900_000, "PROBE_LIMIT_SURFACE"],
    ["tiny", 5_000_000, "PROBE_LIMIT_ITEMS"],
    ["keys", 15_000_000, "JSON_TOO_LARGE"],
    ["numbers", 15_000_000, "JSON_TOO_LARGE"],
    ["hollow", 15_000_000, "JSON_TOO_LARGE"],
  ])("takes less than 256 MiB: %s, %i bytes", async (shape, bytes, code) => {
    const { peak, stderr } = await measure("lock", shape, bytes);
    expect(stderr).toContain(`(${code})`);
    expect(peak).toBeLessThan(256 * MiB);
  });
});
