import { spawn as spawnChild } from "node:child_process";
import { randomUUID } from "node:crypto";
import { constants, createReadStream, createWriteStream } from "node:fs";
import {
  lstat,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readlink,
  realpath,
  rename,
  rm,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { McpLockError } from "./model/error.ts";

/** A running child process, as far as mcp-lock needs one. */
export type Child = ReturnType<typeof spawnChild>;

export interface SpawnOptions {
  readonly cwd: string;
  /** The whole environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
}

export interface FileStatus {
  readonly kind: "file" | "folder" | "symlink" | "other";
  readonly size: number;
  readonly executable: boolean;
}

export interface Files {
  /** What stands at a path, without following a link there; null when nothing does. */
  status(path: string): Promise<FileStatus | null>;
  /** The bytes of a regular file of at most `limit` bytes. */
  read(path: string, limit: number): Promise<Uint8Array>;
  readLink(path: string): Promise<string>;
  /** Names in a folder, sorted by code unit. */
  list(folder: string): Promise<string[]>;
  /** The path with all links followed. */
  real(path: string): Promise<string>;
  /** Replaces a file in one step: a reader, or a crash at any moment, sees the old bytes or the new ones. */
  replace(path: string, bytes: string | Uint8Array): Promise<void>;
  makeFolder(path: string): Promise<void>;
  /** A new, empty folder that only this user can enter. */
  makeTemporaryFolder(): Promise<string>;
  /** Moves a file or folder into place; false when another process was faster and something stands there. */
  move(from: string, to: string): Promise<boolean>;
  /** The bytes of a file, piece by piece. */
  stream(path: string): AsyncIterable<Uint8Array>;
  /** Writes a new file piece by piece; nothing is left behind when the pieces end in an error. */
  spool(path: string, pieces: AsyncIterable<Uint8Array>): Promise<void>;
  remove(path: string): Promise<void>;
}

/** Everything outside. Use cases receive it, tests pass a made one. */
export interface World {
  readonly env: ReadonlyMap<string, string>;
  readonly files: Files;
  readonly fetch: (url: URL, init: RequestInit) => Promise<Response>;
  /** Starts a program with pipes for its standard streams, in a process group of its own. */
  readonly spawn: (command: string, args: readonly string[], options: SpawnOptions) => Child;
  /** Milliseconds on a clock that never goes back. */
  readonly now: () => number;
}

/** The real world of this process. */
export function realWorld(): World {
  return {
    env: new Map(
      Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ),
    files: realFiles,
    fetch: (url, init) => fetch(url, init),
    spawn: (command, args, options) =>
      spawnChild(command, args, {
        cwd: options.cwd,
        env: options.env,
        stdio: "pipe",
        detached: process.platform !== "win32",
        windowsHide: true,
      }),
    now: () => performance.now(),
  };
}

const realFiles: Files = {
  status: async (path) => {
    try {
      const found = await lstat(path);
      return {
        kind: found.isFile()
          ? "file"
          : found.isDirectory()
            ? "folder"
            : found.isSymbolicLink()
              ? "symlink"
              : "other",
        size: found.size,
        executable: (found.mode & 0o111) !== 0,
      };
    } catch (cause) {
      if (isMissing(cause)) return null;
      throw unreadable(path, cause);
    }
  },
  read: async (path, limit) => {
    // A pipe or device in the place of a file would block or never end: look before reading.
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch((cause) => {
      throw unreadable(path, cause);
    });
    try {
      const found = await handle.stat();
      if (!found.isFile()) throw new McpLockError("FILE_UNREADABLE", `${path} is not a regular file`);
      if (found.size > limit)
        throw new McpLockError("FILE_TOO_LARGE", `${path} is larger than ${limit} bytes`);
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  },
  readLink: (path) => readlink(path),
  list: async (folder) => {
    try {
      return (await readdir(folder)).sort();
    } catch (cause) {
      throw unreadable(folder, cause);
    }
  },
  real: async (path) => {
    try {
      return await realpath(path);
    } catch (cause) {
      throw unreadable(path, cause);
    }
  },
  replace: replaceFile,
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true });
  },
  makeTemporaryFolder: async () => realpath(await mkdtemp(join(tmpdir(), "mcp-lock-"))),
  stream: (path) => createReadStream(path),
  spool: async (path, pieces) => {
    try {
      await pipeline(pieces, createWriteStream(path, { flags: "wx", flush: true }));
    } catch (cause) {
      await rm(path, { force: true });
      throw cause;
    }
  },
  move: async (from, to) => {
    try {
      await rename(from, to);
      return true;
    } catch (cause) {
      if (isCode(cause, "ENOTEMPTY") || isCode(cause, "EEXIST") || isCode(cause, "EPERM")) return false;
      throw cause;
    }
  },
  remove: (path) => rm(path, { recursive: true, force: true, maxRetries: 3 }),
};

async function replaceFile(path: string, bytes: string | Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, bytes, { flag: "wx", flush: true });
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw new McpLockError("FILE_NOT_WRITTEN", `${path} could not be written: ${reason(cause)}`, {
      hint: "the file that stood there is unchanged",
      cause,
    });
  }
  await syncFolder(dirname(path));
}

/** Makes the rename itself durable. Folders cannot be synced on every system; the rename has happened either way. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, constants.O_RDONLY).catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

function unreadable(path: string, cause: unknown): McpLockError {
  return new McpLockError("FILE_UNREADABLE", `${path} cannot be read: ${reason(cause)}`, { cause });
}

function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

function isMissing(cause: unknown): boolean {
  return isCode(cause, "ENOENT") || isCode(cause, "ENOTDIR");
}

function isCode(cause: unknown, code: string): boolean {
  return cause instanceof Error && "code" in cause && cause.code === code;
}
