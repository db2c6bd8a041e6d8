import { dirname, join } from "node:path";
import { decodeText } from "../../json/text.ts";
import type { ProcessLaunch } from "../../model/launch.ts";
import type { World } from "../../world.ts";
import { secretFiles } from "./secret-files.ts";
import { isBelow, shownFor } from "./shown.ts";

/** All that a server sees of this machine beyond the system, read-only and at the same places. */
export interface View {
  /** Outer folders before those that lie in them. */
  readonly folders: readonly string[];
  readonly links: ReadonlyMap<string, string>;
  /** What lies in these folders and is covered. */
  readonly hiddenFolders: readonly string[];
  readonly hiddenFiles: readonly string[];
}

const configLimit = 64 * 1024;

/** The artifact's folders, and the installations of Node.js, of the program and of the Python of an environment. */
export async function viewFor(
  { program, folders }: ProcessLaunch,
  nodePath: string,
  system: readonly string[],
  world: World,
): Promise<View> {
  const known = [...system, ...folders];
  const needed = [nodePath, program, ...(await pythonsOf(folders, world))];
  const shown = await Promise.all([...new Set(needed)].map((path) => shownFor(path, known, world)));
  const secrets = await Promise.all(folders.map((folder) => secretFiles(folder, world)));
  const all = new Set([...folders, ...shown.flatMap((one) => [...one.folders])]);
  const links = new Map(shown.flatMap((one) => [...one.links]));
  return {
    folders: [...all].sort(),
    // What lies in a folder that is shown is there with it.
    links: new Map([...links].filter(([link]) => ![...all].some((folder) => isBelow(link, folder)))),
    hiddenFolders: secrets.flatMap((one) => one.folders),
    hiddenFiles: secrets.flatMap((one) => one.files),
  };
}

/** The interpreters of virtual environments, by their link and by the `home` of their pyvenv.cfg (PEP 405). */
async function pythonsOf(folders: readonly string[], { files }: World): Promise<string[]> {
  const found: string[] = [];
  for (const folder of folders) {
    const config = join(folder, "pyvenv.cfg");
    if ((await files.status(config))?.kind !== "file") continue;
    const python = join(folder, "bin", "python");
    const text = decodeText(await files.read(config, configLimit), config);
    const home = /^home[ \t]*=[ \t]*(\/.*)$/m.exec(text)?.[1]?.trim();
    found.push(python, ...(home === undefined ? [] : [join(home, "python3")]));
  }
  return found;
}

/** Every folder above these paths, the outer ones first. */
export function foldersAbove(paths: Iterable<string>): string[] {
  const above = new Set<string>();
  for (const path of paths) {
    for (let folder = dirname(path); folder !== "/" && !above.has(folder); folder = dirname(folder))
      above.add(folder);
  }
  return [...above].sort();
}
