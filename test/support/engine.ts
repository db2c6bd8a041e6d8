import { chmodSync, readFileSync } from "node:fs";
import type { ContainerEngine } from "../../src/model/source.ts";
import { scriptOf } from "./replay.ts";
import { addFixture, makeRepository } from "./repository.ts";

interface EngineCall {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

export interface FakeEngine {
  /** The folder to put on the PATH. */
  readonly folder: string;
  /** Has this image from now on. */
  pull(image: string): void;
  readonly calls: () => readonly EngineCall[];
}

const script = readFileSync(new URL("../fixtures/engines/engine.mjs", import.meta.url), "utf8");

/** A container engine that works, and starts a recorded server with one tool in the place of every container. */
export function makeEngine(name: ContainerEngine): FakeEngine {
  const folder = makeRepository({
    images: "",
    "script.json": scriptOf({ tools: [{ name: "note", inputSchema: { type: "object" } }] }),
  });
  addFixture(folder, "servers/replay.mjs", "replay.mjs");
  folder.write(name, `#!${process.execPath}\n${script}`);
  chmodSync(folder.path(name), 0o755);
  return {
    folder: folder.root,
    pull: (image) => folder.write("images", `${folder.read("images")}${image}\n`),
    calls: () =>
      folder
        .read("calls")
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
  };
}
