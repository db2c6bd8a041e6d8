import type { JsonObject } from "../../src/model/json-value.ts";
import { integrityOf } from "./servers.ts";

/** npm's lockfile of a folder that depends on one package, `root`, which is in `packages` as well. */
export function npmLock(
  packages: Readonly<Record<string, JsonObject>>,
  root = "@example/notes-mcp",
): JsonObject {
  return {
    lockfileVersion: 3,
    requires: true,
    packages: { "": { dependencies: { [root]: "1.4.0" } }, ...packages },
  };
}

/** One package of such a lockfile, with bytes that a letter stands for. */
export function locked(version: string, letter: string, parts: JsonObject = {}): JsonObject {
  return { version, integrity: integrityOf(letter), ...parts };
}

/** A package with a dependency that it shares, and one that it has in another version than that one has. */
export const notesLock = npmLock({
  "node_modules/@example/notes-mcp": locked("1.4.0", "a", {
    dependencies: { left: "^1.0.0", right: "^1.0.0" },
  }),
  "node_modules/left": locked("1.2.0", "b", { dependencies: { right: "^2.0.0" } }),
  "node_modules/left/node_modules/right": locked("2.0.0", "c"),
  "node_modules/right": locked("1.0.0", "d", { optional: true }),
});
