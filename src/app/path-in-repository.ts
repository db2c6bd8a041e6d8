import { runGit } from "../resolve/git/run-git.ts";
import type { World } from "../world.ts";

/** The folder's own path in its git repository, ending in a slash; empty at the root and outside of any. */
export async function pathInRepository(root: string, world: World): Promise<string> {
  const { code, output } = await runGit(["rev-parse", "--show-prefix"], root, world);
  return code === 0 ? output.toString("utf8").replace(/\n$/, "") : "";
}
