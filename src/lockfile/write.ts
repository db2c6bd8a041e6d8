import { McpLockError } from "../model/error.ts";
import type { Lockfile } from "../model/lockfile.ts";
import type { World } from "../world.ts";
import { formatLockfile } from "./format.ts";

/** Writes the lockfile in one step. A symbolic link in its place is refused, not followed and not replaced. */
export async function writeLockfile(
  path: string,
  where: string,
  lockfile: Lockfile,
  world: World,
): Promise<void> {
  const status = await world.files.status(path);
  if (status !== null && status.kind !== "file") {
    throw new McpLockError("FILE_SYMLINK", `${where} is not a regular file, so it is not written`, {
      hint: "remove what stands there, or choose another name with --lockfile FILE",
    });
  }
  await world.files.replace(path, formatLockfile(lockfile));
}
