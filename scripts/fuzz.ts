import { createRequire } from "node:module";

// The generated check of lockfiles is written for the bundler, which sees to its `require`.
Object.assign(globalThis, { require: createRequire(import.meta.url) });
const { fuzz } = await import("./fuzz/run.ts");

// npm run fuzz [CASES [SEED]]: changed server transcripts, lockfiles, client files and policies. None may crash or
// hang mcp-lock, and none may pass as unchanged that is not. The same seed gives the same cases.
const [cases = "100000", seed = "1"] = process.argv.slice(2);
for (const { what, slowest, ...outcomes } of await fuzz(Number(cases), Number(seed))) {
  const told = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome}`);
  console.log(`${what}: ${told.join(", ")}; the slowest took ${slowest.toFixed(0)} ms`);
}
