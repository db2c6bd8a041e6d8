import { expect, it } from "vitest";
import { fuzz } from "../scripts/fuzz/run.ts";

it.each([1, 2, 3])("changed files and transcripts are refused or noticed, from seed %i", async (seed) => {
  for (const { refused, changed, unchanged } of await fuzz(2_000, seed)) {
    expect(refused).toBeGreaterThan(0);
    expect(changed).toBeGreaterThan(0);
    expect(unchanged).toBeGreaterThan(0);
  }
});
