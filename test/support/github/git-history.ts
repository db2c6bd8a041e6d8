import { found, type GitStore, type StoredFile } from "./git-store.ts";

/** A commit and all that came before it. */
export function ancestors(git: GitStore, sha: string): Set<string> {
  const seen = new Set<string>();
  const waiting = [sha];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...found(git.commits, next).parents);
  }
  return seen;
}

/** The best common ancestor; the store's order is one in which parents come first. */
export function mergeBase(git: GitStore, one: string, other: string): string | null {
  const ofOne = ancestors(git, one);
  const ofOther = ancestors(git, other);
  return [...git.commits.keys()].findLast((sha) => ofOne.has(sha) && ofOther.has(sha)) ?? null;
}

/** What `head` has and `base` has not, oldest first. */
export function commitsBetween(git: GitStore, base: string, head: string): string[] {
  const known = ancestors(git, base);
  const added = ancestors(git, head);
  return [...git.commits.keys()].filter((sha) => added.has(sha) && !known.has(sha));
}

export interface ChangedFile {
  readonly path: string;
  readonly status: "added" | "removed" | "modified";
  readonly file: StoredFile;
}

/** Paths that differ between two commits, sorted. */
export function changedFiles(git: GitStore, base: string, head: string): ChangedFile[] {
  const before = filesOf(git, base);
  const after = filesOf(git, head);
  const changed: ChangedFile[] = [];
  for (const [path, file] of before) if (!after.has(path)) changed.push({ path, status: "removed", file });
  for (const [path, file] of after) {
    const old = before.get(path);
    if (old === undefined) changed.push({ path, status: "added", file });
    else if (!isSame(old, file)) changed.push({ path, status: "modified", file });
  }
  return changed.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** The tree of a merge by whole files: what the other side changed since the merge base wins. */
export function mergeTrees(git: GitStore, ours: string, theirs: string): string {
  const merged = filesOf(git, ours);
  const base = mergeBase(git, ours, theirs);
  const changes = base === null ? [] : changedFiles(git, base, theirs);
  for (const { path, status, file } of changes)
    if (status === "removed") merged.delete(path);
    else merged.set(path, file);
  return git.joinTree(merged);
}

function filesOf(git: GitStore, commit: string): Map<string, StoredFile> {
  return git.listFiles(found(git.commits, commit).tree);
}

function isSame(one: StoredFile, other: StoredFile): boolean {
  return one.sha === other.sha && one.mode === other.mode;
}
