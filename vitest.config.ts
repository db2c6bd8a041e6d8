import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // End-to-end tests start real servers; a slow machine is no failure.
    // Most of the time is spent in child processes, and some of it waiting.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    testTimeout: 60_000,
    hookTimeout: 120_000,
    coverage: { include: ["src/**"], exclude: ["src/**/*.generated.js", "src/**/*.d.ts"] },
  },
});
