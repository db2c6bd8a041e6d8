import { createHash } from "node:crypto";

/** What a path of a commit may hold; a text is an ordinary file. */
export type FileContent =
  | string
  | Uint8Array
  | { readonly symlink: string }
  | { readonly submodule: string }
  | { readonly executable: string };

export type Files = Readonly<Record<string, FileContent>>;

export type Mode = "100644" | "100755" | "120000" | "160000" | "040000";

/** One line of a tree. */
export interface TreeEntry {
  readonly name: string;
  readonly mode: Mode;
  readonly sha: string;
}

/** Name, address and time as a commit records them. */
export interface Signature {
  readonly name: string;
  readonly email: string;
  /** ISO 8601, whole seconds, UTC. */
  readonly date: string;
}

export interface CommitText {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

/** The id that git gives an object. */
export function objectId(kind: "blob" | "tree" | "commit", content: Uint8Array): string {
  return createHash("sha1").update(`${kind} ${content.length}\0`).update(content).digest("hex");
}

/** A tree as git stores it: entries in git's order, in which a folder sorts as if its name ended in a slash. */
export function encodeTree(entries: readonly TreeEntry[]): Buffer {
  return Buffer.concat(inGitOrder(entries).map(encodeEntry));
}

export function inGitOrder(entries: readonly TreeEntry[]): TreeEntry[] {
  return [...entries].sort((one, other) => Buffer.compare(sortKey(one), sortKey(other)));
}

/** A commit as git stores it. */
export function encodeCommit(commit: CommitText): Buffer {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${encodeSignature(commit.author)}`,
    `committer ${encodeSignature(commit.committer)}`,
  ];
  return Buffer.from(`${lines.join("\n")}\n\n${commit.message}`);
}

/** Mode and bytes of what stands at a path; a submodule has no bytes here. */
export function modeAndBytes(content: FileContent): { mode: Mode; bytes: Uint8Array } {
  if (typeof content === "string") return { mode: "100644", bytes: Buffer.from(content) };
  if (content instanceof Uint8Array) return { mode: "100644", bytes: content };
  if ("symlink" in content) return { mode: "120000", bytes: Buffer.from(content.symlink) };
  if ("executable" in content) return { mode: "100755", bytes: Buffer.from(content.executable) };
  return { mode: "160000", bytes: Buffer.alloc(0) };
}

function encodeEntry({ name, mode, sha }: TreeEntry): Buffer {
  return Buffer.concat([Buffer.from(`${mode.replace(/^0/, "")} ${name}\0`), Buffer.from(sha, "hex")]);
}

function sortKey({ name, mode }: TreeEntry): Buffer {
  return Buffer.from(mode === "040000" ? `${name}/` : name);
}

function encodeSignature({ name, email, date }: Signature): string {
  return `${name} <${email}> ${Date.parse(date) / 1000} +0000`;
}
