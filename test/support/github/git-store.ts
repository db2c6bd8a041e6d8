import {
  type CommitText,
  encodeCommit,
  encodeTree,
  type FileContent,
  type Files,
  inGitOrder,
  type Mode,
  modeAndBytes,
  objectId,
  type TreeEntry,
} from "./git-objects.ts";

/** A file of a commit, wherever it lies. */
export interface StoredFile {
  readonly mode: Mode;
  readonly sha: string;
}

export interface GitStore {
  readonly blobs: Map<string, Uint8Array>;
  /** Entries in git's order. */
  readonly trees: Map<string, readonly TreeEntry[]>;
  readonly commits: Map<string, CommitText>;
  writeTree(files: Files): string;
  /** Like `writeTree`, of what is stored already. */
  joinTree(files: ReadonlyMap<string, StoredFile>): string;
  writeCommit(commit: CommitText): string;
  /** Every file below a tree, by path; without submodules' contents. */
  listFiles(tree: string): Map<string, StoredFile>;
}

type Folder = Map<string, StoredFile | Folder>;

/** The objects of a repository and all its forks, as GitHub keeps them: in one place. */
export function makeGitStore(): GitStore {
  const blobs = new Map<string, Uint8Array>();
  const trees = new Map<string, readonly TreeEntry[]>();
  const commits = new Map<string, CommitText>();

  const writeFile = (content: FileContent): StoredFile => {
    const { mode, bytes } = modeAndBytes(content);
    if (typeof content === "object" && "submodule" in content) return { mode, sha: content.submodule };
    const sha = objectId("blob", bytes);
    blobs.set(sha, bytes);
    return { mode, sha };
  };
  const writeFolder = (folder: Folder): string => {
    const entries = [...folder].map(([name, item]): TreeEntry => {
      if (item instanceof Map) return { name, mode: "040000", sha: writeFolder(item) };
      return { name, ...item };
    });
    const sha = objectId("tree", encodeTree(entries));
    trees.set(sha, inGitOrder(entries));
    return sha;
  };
  const joinTree = (files: ReadonlyMap<string, StoredFile>): string => writeFolder(toFolders(files));
  const listFiles = (tree: string, prefix = ""): Map<string, StoredFile> => {
    const files = new Map<string, StoredFile>();
    for (const { name, mode, sha } of found(trees, tree)) {
      if (mode !== "040000") files.set(prefix + name, { mode, sha });
      else for (const [path, file] of listFiles(sha, `${prefix}${name}/`)) files.set(path, file);
    }
    return files;
  };
  return {
    blobs,
    trees,
    commits,
    joinTree,
    listFiles: (tree) => listFiles(tree),
    writeTree: (files) =>
      joinTree(new Map(Object.entries(files).map(([path, content]) => [path, writeFile(content)]))),
    writeCommit: (commit) => {
      const sha = objectId("commit", encodeCommit(commit));
      commits.set(sha, commit);
      return sha;
    },
  };
}

/** The object with an id; a test that asks for another one is wrong. */
export function found<T>(objects: ReadonlyMap<string, T>, sha: string): T {
  const object = objects.get(sha);
  if (object === undefined) throw new Error(`no object ${sha}`);
  return object;
}

function toFolders(files: ReadonlyMap<string, StoredFile>): Folder {
  const root: Folder = new Map();
  for (const [path, file] of files) {
    const names = path.split("/");
    const last = names.pop() ?? "";
    names.reduce(folderIn, root).set(last, file);
  }
  return root;
}

function folderIn(parent: Folder, name: string): Folder {
  const known = parent.get(name);
  if (known instanceof Map) return known;
  if (known !== undefined) throw new Error(`${name} is a file and a folder`);
  const folder: Folder = new Map();
  parent.set(name, folder);
  return folder;
}
