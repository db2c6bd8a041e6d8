import { dirname, join, posix } from "node:path";
import { McpLockError } from "../model/error.ts";
import type { World } from "../world.ts";
import type { ResolveContext } from "./context.ts";
import { runGit } from "./git/run-git.ts";

const fileLimit = 50_000;

/**
 * The files of a package in the repository, relative to its root and sorted: those that git tracks or does
 * not ignore; outside a git repository all but `node_modules`. What mcp-lock writes itself is left out.
 */
export async function sourceFiles(
  folder: string,
  { root, ownFiles, world }: ResolveContext,
): Promise<string[]> {
  const all = (await gitFiles(folder, root, world)) ?? (await walk(folder, root, world));
  const files = all.filter((file) => !ownFiles.some((own) => file === own || file.startsWith(`${own}/`)));
  if (files.length > fileLimit) {
    throw new McpLockError("LOCAL_UNREADABLE", `${folder} holds more than ${fileLimit} files`, {
      hint: "give the server a package.json in a folder of its own",
    });
  }
  return [...new Set(files)].sort();
}

/** Null where the folder is in no repository. One that git cannot read is an error: guessing would not do. */
async function gitFiles(folder: string, root: string, world: World): Promise<string[] | null> {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", folder];
  const { code, output, problems } = await runGit(args, root, world);
  if (code !== 0) {
    const outside =
      code === null ? !(await isRepository(root, world)) : problems.includes("not a git repository");
    if (outside) return null;
    throw new McpLockError(
      "LOCAL_UNREADABLE",
      `git cannot list the files of ${folder}: ${problems || "it does not start"}`,
      {
        hint: "the files that belong to a local server are those that git tracks or does not ignore",
      },
    );
  }
  const names = output
    .toString("utf8")
    .split("\0")
    .filter((name) => name !== "");
  const present = await Promise.all(names.map(async (name) => isContent(join(root, name), world)));
  return names.filter((_, index) => present[index]);
}

async function isRepository(folder: string, world: World): Promise<boolean> {
  if ((await world.files.status(join(folder, ".git"))) !== null) return true;
  const parent = dirname(folder);
  return parent !== folder && isRepository(parent, world);
}

async function isContent(path: string, world: World): Promise<boolean> {
  const kind = (await world.files.status(path))?.kind;
  return kind === "file" || kind === "symlink";
}

async function walk(folder: string, root: string, world: World): Promise<string[]> {
  const found: string[] = [];
  for (const name of await world.files.list(join(root, folder))) {
    if (name === "node_modules" || name === ".git") continue;
    const path = posix.join(folder, name);
    const kind = (await world.files.status(join(root, path)))?.kind;
    if (kind === "folder") found.push(...(await walk(path, root, world)));
    else if (kind === "file" || kind === "symlink") found.push(path);
    if (found.length > fileLimit) return found;
  }
  return found;
}
