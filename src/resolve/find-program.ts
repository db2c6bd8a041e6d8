import { delimiter, isAbsolute, join, relative, sep } from "node:path";
import { McpLockError } from "../model/error.ts";
import type { World } from "../world.ts";

/** The folders in which the user's programs lie, from PATH. What is not absolute depends on where one stands. */
export function programFolders({ env }: World): string[] {
  return (env.get("PATH") ?? "").split(delimiter).filter(isAbsolute);
}

/** Where a program lies: in the first of these folders that has it; null when none has. */
export async function findProgram(
  name: string,
  folders: readonly string[],
  world: World,
): Promise<string | null> {
  const file = process.platform === "win32" ? `${name}.exe` : name;
  for (const folder of folders) {
    const path = join(folder, file);
    const kind = (await world.files.status(path))?.kind;
    if (kind === "file" || kind === "symlink") return path;
  }
  return null;
}

/** The user's program folders that are no part of the repository, wherever links lead. */
export async function foldersOutside(root: string, world: World): Promise<string[]> {
  const isOutside = await outsideOf(root, world);
  const folders: string[] = [];
  for (const folder of programFolders(world)) if (await isOutside(folder)) folders.push(folder);
  return folders;
}

/** Tells whether a path is there, and really lies elsewhere than in a repository. */
export async function outsideOf(root: string, world: World): Promise<(path: string) => Promise<boolean>> {
  const top = await realOrNull(root, world);
  return async (path) => {
    const real = await realOrNull(path, world);
    return real !== null && (top === null || isElsewhere(relative(top, real)));
  };
}

function isElsewhere(way: string): boolean {
  return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
}

async function realOrNull(path: string, { files }: World): Promise<string | null> {
  return files.real(path).catch((error: unknown) => {
    if (error instanceof McpLockError) return null;
    throw error;
  });
}
