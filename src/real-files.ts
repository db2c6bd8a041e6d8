import {
  chmodSync,
  closeSync,
  constants,
  createReadStream,
  createWriteStream,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { McpLockError } from "./model/error.ts";
import type { FileStatus, Files } from "./world.ts";

/**
 * The real file system. Small operations are synchronous underneath: the pool of threads that asynchronous
 * ones wait for costs more than the work, and is loaded only to be used.
 */
export const realFiles: Files = {
  status: async (path) => {
    const found = lstatSync(path, { throwIfNoEntry: false });
    return found === undefined ? null : toStatus(found);
  },
  read: async (path, limit) => readRegularFile(path, limit),
  readLink: async (path) => orUnreadable(path, () => readlinkSync(path)),
  list: async (folder) => orUnreadable(folder, () => readdirSync(folder).sort()),
  real: async (path) => orUnreadable(path, () => realpathSync(path)),
  replace: async (path, bytes) => replaceFile(path, bytes),
  makeFolder: async (path) => {
    mkdirSync(path, { recursive: true });
  },
  makeTemporaryFolder: async () => {
    const { tmpdir } = process.getBuiltinModule("node:os");
    return realpathSync(mkdtempSync(join(tmpdir(), "mcp-lock-")));
  },
  move: async (from, to) => {
    try {
      renameSync(from, to);
      return true;
    } catch (cause) {
      if (["ENOTEMPTY", "EEXIST", "EPERM"].some((code) => isCode(cause, code))) return false;
      throw cause;
    }
  },
  stream: (path) => createReadStream(path),
  spool: async (path, pieces) => {
    const { pipeline } = process.getBuiltinModule("node:stream/promises");
    const file = createWriteStream(path, { flags: "wx", flush: true });
    const closed = new Promise<void>((resolve) => file.once("close", () => resolve()));
    try {
      await pipeline(pieces, file);
    } catch (cause) {
      // The file may still be about to be opened, and would be made after it was removed.
      await closed;
      rmSync(path, { force: true });
      throw cause;
    }
  },
  remove: async (path) => removeAll(path),
};

function toStatus(found: Stats): FileStatus {
  const kind = found.isFile()
    ? "file"
    : found.isDirectory()
      ? "folder"
      : found.isSymbolicLink()
        ? "symlink"
        : "other";
  return { kind, size: found.size, executable: (found.mode & 0o111) !== 0 };
}

function readRegularFile(path: string, limit: number): Uint8Array {
  // A pipe or device in the place of a file would block or never end: look before reading.
  const file = orUnreadable(path, () => openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)));
  try {
    const found = fstatSync(file);
    if (!found.isFile()) throw new McpLockError("FILE_UNREADABLE", `${path} is not a regular file`);
    if (found.size > limit) throw new McpLockError("FILE_TOO_LARGE", `${path} is larger than ${limit} bytes`);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

function replaceFile(path: string, bytes: string | Uint8Array): void {
  const { randomUUID } = process.getBuiltinModule("node:crypto");
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    writeFileSync(temporary, bytes, { flag: "wx", flush: true });
    renameSync(temporary, path);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw new McpLockError("FILE_NOT_WRITTEN", `${path} could not be written: ${reason(cause)}`, {
      hint: "what stood there is unchanged",
      cause,
    });
  }
  syncFolder(dirname(path));
}

/** A server may have taken the right to enter its own folders away: it is given back before the second try. */
function removeAll(path: string): void {
  const options = { recursive: true, force: true, maxRetries: 3 };
  try {
    rmSync(path, options);
  } catch {
    makeEnterable(path);
    rmSync(path, options);
  }
}

function makeEnterable(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  chmodSync(path, 0o700);
  for (const name of readdirSync(path)) makeEnterable(join(path, name));
}

/** Makes the rename itself durable. Not every system can sync a folder; the rename has happened either way. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, constants.O_RDONLY);
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {
    return;
  }
}

function orUnreadable<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new McpLockError("FILE_UNREADABLE", `${path} cannot be read: ${reason(cause)}`, { cause });
  }
}

function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

function isCode(cause: unknown, code: string): boolean {
  return cause instanceof Error && "code" in cause && cause.code === code;
}
