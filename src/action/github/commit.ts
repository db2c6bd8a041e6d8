import { createHash } from "node:crypto";
import { McpLockError } from "../../model/error.ts";
import type { GitHubApi } from "./api.ts";
import { pathOf, type Repository } from "./repository.ts";
import { Blob, Tree, type TreeEntry } from "./schemas.ts";

/** The files of one commit, read by its SHA: nothing is checked out. */
export interface Commit {
  readonly sha: string;
  /** What stands at a path; null when nothing does. */
  entry(path: string): Promise<TreeEntry | null>;
  /** What stands in a folder; empty when there is none. */
  list(folder: string): Promise<readonly TreeEntry[]>;
  /** The bytes of a regular file of at most `limit` bytes; null when there is none. Anything else there is an error. */
  file(path: string, limit: number): Promise<Uint8Array | null>;
}

/** Reads commits of a repository; what two of them share is read once. */
export function createCommits(api: GitHubApi, repository: Repository): (sha: string) => Commit {
  const trees = new Map<string, Promise<readonly TreeEntry[]>>();
  const blobs = new Map<string, Promise<Uint8Array>>();
  const treeAt = (sha: string) => {
    const known = trees.get(sha) ?? readTree(api, repository, sha);
    trees.set(sha, known);
    return known;
  };

  return (sha) => {
    const list = async (folder: string): Promise<readonly TreeEntry[]> => {
      const found = folder === "" ? null : await entry(folder);
      if (folder !== "" && found?.type !== "tree") return [];
      return treeAt(found?.sha ?? sha);
    };
    const entry = async (path: string): Promise<TreeEntry | null> => {
      const parts = path.split("/");
      const name = parts.pop() ?? "";
      const siblings = await list(parts.join("/"));
      return siblings.find((one) => one.path === name) ?? null;
    };
    const file = async (path: string, limit: number): Promise<Uint8Array | null> => {
      const found = await entry(path);
      if (found === null) {
        await refuseParent(path, entry);
        return null;
      }
      refuseOddities(found, path);
      const known = blobs.get(found.sha) ?? readBlob(api, repository, found.sha, path);
      blobs.set(found.sha, known);
      const bytes = await known;
      if (bytes.length > limit)
        throw new McpLockError("FILE_TOO_LARGE", `${path} is larger than ${limit} bytes`);
      return bytes;
    };
    return { sha, entry, list, file };
  };
}

/**
 * Whether something else stands at a path of another commit, or on the way to it: a client follows a link in the
 * place of a folder. The mode counts: a file may become a link. Folders that are the same in both are not opened.
 */
export async function isDifferent(path: string, one: Commit, other: Commit): Promise<boolean> {
  const parts = path.split("/");
  for (let depth = 1; depth <= parts.length; depth++) {
    const above = parts.slice(0, depth).join("/");
    const [before, after] = await Promise.all([one.entry(above), other.entry(above)]);
    if (before?.sha === after?.sha && before?.mode === after?.mode) return false;
    if ([before, after].some((one) => one !== null && one.type !== "tree")) return true;
  }
  return true;
}

async function readTree(api: GitHubApi, repository: Repository, sha: string): Promise<readonly TreeEntry[]> {
  const { truncated, tree } = await api.read(pathOf(repository, "git", "trees", sha), Tree);
  if (!truncated) return tree;
  throw new McpLockError("GITHUB_API", `GitHub lists the folder ${sha} only in part`, {
    hint: "it holds too many files: what is missing may be the lockfile",
  });
}

/** A folder on the way that is no folder hides the file behind it. */
async function refuseParent(path: string, entry: Commit["entry"]): Promise<void> {
  const parts = path.split("/").slice(0, -1);
  for (let depth = 1; depth <= parts.length; depth++) {
    const folder = parts.slice(0, depth).join("/");
    const found = await entry(folder);
    if (found === null) return;
    if (found.type !== "tree") throw new McpLockError("FILE_SYMLINK", `${folder} is no folder`, { hint });
  }
}

const hint = "it must be a regular file of the repository";

function refuseOddities({ mode, type }: TreeEntry, path: string): void {
  if (mode === "120000") throw new McpLockError("FILE_SYMLINK", `${path} is a symbolic link`, { hint });
  if (type === "commit") throw new McpLockError("FILE_UNREADABLE", `${path} is a submodule`, { hint });
  if (type === "tree") throw new McpLockError("FILE_UNREADABLE", `${path} is a folder`, { hint });
}

const lfsPointer = "version https://git-lfs.github.com/spec/";

async function readBlob(
  api: GitHubApi,
  repository: Repository,
  sha: string,
  path: string,
): Promise<Uint8Array> {
  const blob = await api.read(pathOf(repository, "git", "blobs", sha), Blob);
  const bytes = Buffer.from(blob.content, "base64");
  if (gitDigest(bytes, sha.length) !== sha) {
    throw new McpLockError("GITHUB_API", `GitHub's answer for ${path} is not the object ${sha}`);
  }
  if (bytes.subarray(0, lfsPointer.length).toString("latin1") === lfsPointer) {
    throw new McpLockError("FILE_UNREADABLE", `${path} is a pointer to Git LFS`, { hint });
  }
  return bytes;
}

/** The name that git gives to a file's bytes: SHA-1, or SHA-256 in repositories of that format. */
function gitDigest(bytes: Uint8Array, length: number): string {
  return createHash(length === 64 ? "sha256" : "sha1")
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest("hex");
}
