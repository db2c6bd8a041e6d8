import { createHash } from "node:crypto";
import { join, posix } from "node:path";
import { sha256 } from "../json/canonical.ts";
import { McpLockError } from "../model/error.ts";
import type { LocalSource } from "../model/source.ts";
import type { World } from "../world.ts";
import type { ResolveContext, Resolved } from "./context.ts";
import { sourceFiles } from "./source-files.ts";

/** A program of the repository: a digest over every file of its package, as they stand in the working tree. */
export async function resolveLocal(source: LocalSource, context: ResolveContext): Promise<Resolved> {
  const { root, world } = context;
  const entry = join(root, source.entry);
  if ((await world.files.status(entry))?.kind !== "file") {
    throw new McpLockError("LOCAL_UNREADABLE", `${source.entry} is not a file of this repository`);
  }
  const packageRoot = await packageRootOf(source.entry, root, world);
  const files = await sourceFiles(packageRoot, context);
  const digest = await digestFiles(files, root, world);
  return {
    artifact: { kind: "local", root: packageRoot, entry: source.entry, files: files.length, digest },
    closure: null,
    prepare: async () => ({
      path: context.nodePath,
      args: [entry],
      folders: await foldersOf(packageRoot, root, world),
    }),
  };
}

/** The nearest folder above a program that has a package.json; the program's own folder when none has. */
async function packageRootOf(entry: string, root: string, world: World): Promise<string> {
  const own = posix.dirname(entry);
  for (let folder = own; ; folder = posix.dirname(folder)) {
    if ((await world.files.status(join(root, folder, "package.json")))?.kind === "file") return folder;
    if (folder === ".") return own;
  }
}

/** Its package, and the folders above it in which Node.js looks for what it imports. */
async function foldersOf(packageRoot: string, root: string, { files }: World): Promise<string[]> {
  const found = [join(root, packageRoot)];
  for (let folder = packageRoot; folder !== "."; ) {
    folder = posix.dirname(folder);
    const modules = join(root, folder, "node_modules");
    if ((await files.status(modules))?.kind === "folder") found.push(modules);
  }
  return found;
}

/** SHA-256 over sorted lines of path, mode and SHA-256 of the content; of a link, over where it points. */
async function digestFiles(files: readonly string[], root: string, world: World): Promise<string> {
  const lines: string[] = [];
  for (const file of files)
    lines.push(`${JSON.stringify(file)} ${await describeFile(join(root, file), world)}\n`);
  return sha256(lines.join(""));
}

async function describeFile(path: string, world: World): Promise<string> {
  const status = await world.files.status(path);
  if (status?.kind === "symlink") return `120000 ${sha256(await world.files.readLink(path))}`;
  if (status?.kind !== "file")
    throw new McpLockError("LOCAL_UNREADABLE", `${path} is neither a file nor a link`);
  const hash = createHash("sha256");
  for await (const piece of world.files.stream(path)) hash.update(piece);
  return `${status.executable ? "100755" : "100644"} sha256:${hash.digest("hex")}`;
}
