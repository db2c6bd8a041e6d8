import { posix } from "node:path";
import { McpLockError } from "../../src/model/error.ts";
import type { Files, World } from "../../src/world.ts";

/** A symbolic link; a relative target counts from the link's folder. */
export interface FakeLink {
  readonly link: string;
}

type FakeContent = Readonly<Record<string, string | Uint8Array | FakeLink>>;

export interface FakeWorldOptions {
  /** Files and links by absolute path; the folders above them are there too. */
  readonly files?: FakeContent;
  readonly env?: Readonly<Record<string, string>>;
  readonly fetch?: World["fetch"];
  readonly spawn?: World["spawn"];
  readonly lookup?: World["lookup"];
  readonly connect?: World["connect"];
}

/** A world in memory. Nothing can be started or fetched in it unless the test says how. */
export function fakeWorld(options: FakeWorldOptions = {}): World {
  let time = 0;
  return {
    env: new Map(Object.entries(options.env ?? {})),
    files: fakeFiles(options.files ?? {}),
    fetch: options.fetch ?? refuse("a request"),
    spawn: options.spawn ?? refuse("a program to be started"),
    lookup: options.lookup ?? refuse("a host to be looked up"),
    connect: options.connect ?? refuse("a connection"),
    now: () => time++,
    today: () => "2026-11-20",
  };
}

function refuse(what: string): () => never {
  return () => {
    throw new Error(`this test's world did not expect ${what}`);
  };
}

type Entry =
  | { readonly kind: "file"; readonly bytes: Uint8Array }
  | { readonly kind: "symlink"; readonly target: string }
  | { readonly kind: "folder" };

/** Everything in the file system, by its real path. */
type Tree = Map<string, Entry>;

function fakeFiles(content: FakeContent): Files {
  const tree = plant(content);
  let temporaryFolders = 0;
  return {
    status: async (path) => {
      const entry = entryAt(tree, path);
      const size = entry?.kind === "file" ? entry.bytes.length : 0;
      return entry === null ? null : { kind: entry.kind, size, executable: false };
    },
    read: async (path, limit) => read(tree, path, limit),
    readLink: async (path) => {
      const entry = entryAt(tree, path);
      if (entry?.kind !== "symlink") throw unreadable(path);
      return entry.target;
    },
    list: async (folder) => list(tree, folder),
    real: async (path) => realPath(tree, path),
    replace: async (path, bytes) => {
      if (entryAt(tree, posix.dirname(path))?.kind !== "folder" || entryAt(tree, path)?.kind === "folder")
        throw new McpLockError("FILE_NOT_WRITTEN", `${path} could not be written`);
      put(tree, path, { kind: "file", bytes: toBytes(bytes) });
    },
    makeFolder: async (path) => makeFolder(tree, path),
    makeTemporaryFolder: async () => {
      temporaryFolders += 1;
      makeFolder(tree, `/temporary/${temporaryFolders}`);
      return `/temporary/${temporaryFolders}`;
    },
    move: async (from, to) => move(tree, from, to),
    stream: async function* (path) {
      yield read(tree, path, Number.POSITIVE_INFINITY);
    },
    spool: async (path, pieces) => {
      const all: Uint8Array[] = [];
      for await (const piece of pieces) all.push(piece);
      if (entryAt(tree, path) !== null) throw new Error(`${path} is there already`);
      put(tree, path, { kind: "file", bytes: Buffer.concat(all) });
    },
    remove: async (path) => {
      for (const [inside] of below(tree, path)) tree.delete(inside);
    },
  };
}

function plant(content: FakeContent): Tree {
  const tree: Tree = new Map([["/", { kind: "folder" }]]);
  for (const [path, entry] of Object.entries(content)) {
    makeFolder(tree, posix.dirname(path));
    const isLink = typeof entry === "object" && "link" in entry;
    put(
      tree,
      path,
      isLink ? { kind: "symlink", target: entry.link } : { kind: "file", bytes: toBytes(entry) },
    );
  }
  return tree;
}

/** What stands at a path; a link there is not followed, links above it are. */
function entryAt(tree: Tree, path: string): Entry | null {
  const place = follow(tree, path, false);
  return place === null ? null : (tree.get(place) ?? null);
}

function put(tree: Tree, path: string, entry: Entry): void {
  const place = follow(tree, path, false);
  if (place === null) throw unreadable(path);
  tree.set(place, entry);
}

function read(tree: Tree, path: string, limit: number): Uint8Array {
  const entry = tree.get(realPath(tree, path));
  if (entry?.kind !== "file") throw unreadable(path);
  if (entry.bytes.length > limit) throw new McpLockError("FILE_TOO_LARGE", `${path} is too large`);
  return entry.bytes;
}

function list(tree: Tree, folder: string): string[] {
  const place = realPath(tree, folder);
  if (tree.get(place)?.kind !== "folder") throw unreadable(folder);
  const inside = [...tree.keys()].filter((path) => path !== "/" && posix.dirname(path) === place);
  return inside.map((path) => posix.basename(path)).sort();
}

function realPath(tree: Tree, path: string): string {
  const place = follow(tree, path, true);
  if (place === null || !tree.has(place)) throw unreadable(path);
  return place;
}

function makeFolder(tree: Tree, path: string): void {
  const parent = posix.dirname(path);
  if (parent !== path) makeFolder(tree, parent);
  if (entryAt(tree, path) === null) put(tree, path, { kind: "folder" });
}

function move(tree: Tree, from: string, to: string): boolean {
  const [source, target] = [follow(tree, from, false), follow(tree, to, false)];
  if (source === null || target === null || !tree.has(source)) throw unreadable(from);
  if (tree.has(target)) return false;
  for (const [path, entry] of below(tree, source)) {
    tree.delete(path);
    tree.set(target + path.slice(source.length), entry);
  }
  return true;
}

/** What stands at a path, and everything in it. */
function below(tree: Tree, path: string): [string, Entry][] {
  const place = follow(tree, path, false);
  return [...tree].filter(([inside]) => inside === place || inside.startsWith(`${place}/`));
}

/** The real path of a place, which need not exist in a folder that does; null when there is no such folder. */
function follow(tree: Tree, path: string, last: boolean, links = 0): string | null {
  if (links > 40) throw unreadable(path);
  const whole = posix.resolve("/", path.replaceAll("\\", "/"));
  if (whole === "/") return whole;
  const parent = follow(tree, posix.dirname(whole), true, links);
  if (parent === null || tree.get(parent)?.kind !== "folder") return null;
  const place = posix.join(parent, posix.basename(whole));
  const entry = tree.get(place);
  if (!last || entry?.kind !== "symlink") return place;
  return follow(tree, posix.resolve(parent, entry.target), true, links + 1);
}

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? Buffer.from(content) : content;
}

function unreadable(path: string): McpLockError {
  return new McpLockError("FILE_UNREADABLE", `${path} cannot be read`);
}
