import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder of files for one test, removed when the test is over. */
export interface Repository {
  readonly root: string;
  write(path: string, content: string | Uint8Array | object): void;
  read(path: string): string;
  path(...segments: string[]): string;
  /** All that is in it, sorted; folders, too. */
  listing(): string[];
}

export function makeRepository(files: Record<string, string | object> = {}): Repository {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "mcp-lock-test-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const repository: Repository = {
    root,
    write: (path, content) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      const isText = typeof content === "string" || content instanceof Uint8Array;
      writeFileSync(join(root, path), isText ? content : JSON.stringify(content, null, 2));
    },
    read: (path) => readFileSync(join(root, path), "utf8"),
    path: (...segments) => join(root, ...segments),
    listing: () => readdirSync(root, { recursive: true, encoding: "utf8" }).sort(),
  };
  for (const [path, content] of Object.entries(files)) repository.write(path, content);
  return repository;
}

/** Puts a file of test/fixtures into a repository. */
export function addFixture(repository: Repository, fixture: string, path: string): void {
  mkdirSync(dirname(repository.path(path)), { recursive: true });
  cpSync(new URL(`../fixtures/${fixture}`, import.meta.url), repository.path(path));
}
