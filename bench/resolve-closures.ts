import pLimit from "p-limit";
import { realWorld } from "../src/real-world.ts";
import { resolveClosure } from "../src/resolve/npm/closure.ts";
import { loadNpmConfig } from "../src/resolve/npm/config.ts";

// Resolves the closures of packages as mcp-lock does, and nothing else. Arguments: NAME@VERSION …
const world = realWorld();
const config = await loadNpmConfig(process.cwd(), process.execPath, world);
const limit = pLimit(16);
await Promise.all(
  process.argv.slice(2).map((spec) => {
    const [, name = "", version = ""] = /^(.+)@(.+)$/.exec(spec) ?? [];
    return limit(() => resolveClosure(name, version, config, world));
  }),
);
process.exit(0);
