import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // End-to-end tests start real servers; a slow machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    coverage: { include: ["src/**"], exclude: ["src/**/*.generated.js", "src/**/*.d.ts"] },
  },
});
