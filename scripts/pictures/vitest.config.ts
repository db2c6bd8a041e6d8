import { defineConfig } from "vitest/config";

export default defineConfig({ test: { include: ["scripts/pictures/pictures.ts"], testTimeout: 60_000 } });
