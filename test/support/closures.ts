import type { JsonObject } from "../../src/model/json-value.ts";
import type { PypiClosure } from "../../src/resolve/closure.ts";
import { closureFrom } from "../../src/resolve/pypi/requirements.ts";
import { integrityOf, pypiArtifact } from "./servers.ts";

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

const files = Object.values(pypiArtifact().files);

/** The closure that a requirements file tells of `notes-mcp`. */
export function pythonClosureOf(text: string): PypiClosure {
  const read = closureFrom(text, pypiArtifact(), "3.12");
  if (typeof read === "string") throw new Error(read);
  return read;
}

/** A small closure of Python projects, one of them for Windows alone. */
export const pythonClosure = pythonClosureOf(
  [
    `helper==1.0.0 --hash=sha256:${"b".repeat(64)} --hash=sha256:${"a".repeat(64)}`,
    `notes-mcp==1.4.0 --hash=${files[0]} --hash=${files[1]}`,
    `winhelper==2.0 ; sys_platform == 'win32' --hash=sha256:${"c".repeat(64)}`,
  ].join("\n"),
);
