import { dirname, isAbsolute, join, sep } from "node:path";
import { McpLockError } from "../../model/error.ts";
import type { World } from "../../world.ts";

/** What of this machine a program is to see, all of it read-only and at the same place. */
export interface Shown {
  readonly folders: ReadonlySet<string>;
  /** Symbolic links on the way to its files, with where they point. */
  readonly links: ReadonlyMap<string, string>;
  /** The program's path with all links followed. */
  readonly real: string;
}

/** More links than this are a circle (Linux has the same limit, path_resolution(7)). */
const mostLinks = 40;

/** Stores in which every file names its dependencies by their full paths. */
const stores = ["/nix/store", "/gnu/store"];

/** Folders that hold much besides what was installed there. */
const wide =
  /^(?:\/|\/[^/]+|\/home\/[^/]+|\/Users\/[^/]+|\/var\/[^/]+|\/usr\/local|\/private\/(?:tmp|var|etc))$/;
const wideInHome = ["", ".local", ".config", ".cache", ".local/share"];

/**
 * What an interpreter needs: the folder of its installation, and the links that lead there. Whatever lies below one
 * of the `system` folders is there anyhow. PROBE_START for one that lies in a folder that holds much else.
 */
export async function shownFor(program: string, system: readonly string[], world: World): Promise<Shown> {
  const { real, links } = await follow(program, world);
  const isSystem = (path: string) => system.some((folder) => isBelow(path, folder));
  const own = new Map([...links].filter(([link]) => !isSystem(link)));
  const folders = new Set(isSystem(real) ? [] : await installation(real, world));
  return { folders, links: own, real };
}

/** Whether a path is a folder, or lies in it. */
export function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

/** Follows a path name by name: every link on the way must be there, not only the file at its end. */
async function follow(path: string, { files }: World): Promise<{ real: string; links: Map<string, string> }> {
  const links = new Map<string, string>();
  const ahead = path.split("/");
  let real = "/";
  for (let name = ahead.shift(), hops = 0; name !== undefined; name = ahead.shift()) {
    if (name === "" || name === ".") continue;
    const here = join(real, name);
    const status = name === ".." ? null : await files.status(here);
    if (name !== ".." && status === null) throw new McpLockError("PROBE_START", `${path} is not there`);
    if (status?.kind !== "symlink") {
      real = here;
      continue;
    }
    hops += 1;
    if (hops > mostLinks) throw new McpLockError("PROBE_START", `${path} is a link that leads in a circle`);
    const target = await files.readLink(here);
    links.set(here, target);
    if (isAbsolute(target)) real = "/";
    ahead.unshift(...target.split("/"));
  }
  return { real, links };
}

/** nvm, volta, fnm, toolcaches, uv and pyenv have a folder for each version, with the program in its `bin`. */
async function installation(real: string, world: World): Promise<string[]> {
  const store = stores.find((folder) => isBelow(real, folder));
  if (store !== undefined) return [store];
  const [, brew] = /^(\/.+)\/Cellar\//.exec(real) ?? [];
  if (brew !== undefined)
    return present(
      ["Cellar", "opt", "lib"].map((name) => join(brew, name)),
      world,
    );
  const folder = dirname(real);
  const found = /\/bin$/.test(folder) ? dirname(folder) : folder;
  await refuseWide(found, real, world);
  return [found];
}

async function present(paths: readonly string[], { files }: World): Promise<string[]> {
  const status = await Promise.all(paths.map((path) => files.status(path)));
  return paths.filter((_, index) => status[index] !== null);
}

async function refuseWide(folder: string, program: string, { env, files }: World): Promise<void> {
  const home = env.get("HOME") ?? env.get("USERPROFILE") ?? "";
  const homes = isAbsolute(home) ? [home, await files.real(home).catch(() => home)] : [];
  const isWide =
    wide.test(folder) ||
    homes.some((one) => isBelow(one, folder) || wideInHome.some((inside) => join(one, inside) === folder));
  if (!isWide) return;
  throw new McpLockError("PROBE_START", `the sandbox would have to show ${folder} because of ${program}`, {
    hint: "install it into a folder of its own, as version managers do",
  });
}
