import { chmodSync, existsSync } from "node:fs";
import { delimiter } from "node:path";
import { fileURLToPath } from "node:url";
import { makeRepository } from "./repository.ts";

const program = fileURLToPath(new URL("../fixtures/uv.mjs", import.meta.url));

/** How uv was called. */
export interface UvCall {
  readonly args: readonly string[];
  readonly cwd: string;
  /** What lay in its folder. */
  readonly beside: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly stdin: string;
}

/** A folder with a uv in it that is none: see test/fixtures/uv.mjs. */
export interface FakeUv {
  readonly folder: string;
  /** A PATH on which it is the only one. */
  readonly path: string;
  calls(): UvCall[];
}

/** What a project's wheel holds here. */
export interface FakeWheel {
  readonly requires?: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly metadata?: Readonly<Record<string, string>>;
}

export function wheelBytes(wheel: FakeWheel): string {
  return JSON.stringify(wheel);
}

/** A uv that finds one Python of this version. */
export function makeUv(python = "3.12.4"): FakeUv {
  const folder = makeRepository({ "python.txt": python });
  folder.write(
    "bin/uv",
    `#!/bin/sh\nFAKE_UV='${folder.root}' exec '${process.execPath}' '${program}' "$@"\n`,
  );
  chmodSync(folder.path("bin", "uv"), 0o755);
  return {
    folder: folder.path("bin"),
    path: [folder.path("bin"), pathWithoutUv()].join(delimiter),
    calls: () => {
      if (!existsSync(folder.path("calls.jsonl"))) return [];
      const lines = folder.read("calls.jsonl").trimEnd().split("\n");
      return lines.map((line) => JSON.parse(line));
    },
  };
}

/** This machine's PATH without the folders that have a uv. */
export function pathWithoutUv(): string {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders
    .filter((folder) => !["uv", "uv.exe"].some((name) => existsSync(`${folder}/${name}`)))
    .join(delimiter);
}
