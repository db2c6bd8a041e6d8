import { join } from "node:path";
import type { World } from "../../world.ts";

/** Files and folders that lie beside code and hold what is for nobody's eyes. */
export interface SecretFiles {
  readonly folders: readonly string[];
  readonly files: readonly string[];
}

/** Credentials of git's remotes, of npm and of the program itself. What ends like the last ones is for people to read. */
const secret = /^(?:\.git|\.npmrc|\.netrc|\.env(?!.*\.(?:example|sample|template)$).*)$/s;

/** What at the top of a folder is not to be read by the program that lies there. */
export async function secretFiles(folder: string, { files }: World): Promise<SecretFiles> {
  const paths = (await files.list(folder))
    .filter((name) => secret.test(name))
    .map((name) => join(folder, name));
  const kinds = await Promise.all(paths.map(async (path) => (await files.status(path))?.kind));
  return {
    folders: paths.filter((_, index) => kinds[index] === "folder"),
    files: paths.filter((_, index) => kinds[index] === "file"),
  };
}
