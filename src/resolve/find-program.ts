import { delimiter, isAbsolute, join } from "node:path";
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
