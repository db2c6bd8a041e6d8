import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import { McpLockError } from "../../model/error.ts";
import type { World } from "../../world.ts";
import { cacheFolder, temporaryPath } from "../cache.ts";
import type { Bundle } from "./bundle.ts";

/**
 * The folder in the cache that holds what is in a bundle, and nothing else: what is there already is compared file by
 * file, since a server that was started from it may have written there. It appears complete or not at all.
 */
export async function unpackBundle(bundle: Bundle, where: string, world: World): Promise<string> {
  const folder = join(cacheFolder(world.env), "mcpb", bundle.sha256.slice("sha256:".length));
  if (await holds(folder, bundle.entries, world)) return folder;
  const temporary = await temporaryPath(world);
  try {
    await world.files.makeFolder(temporary);
    await writeFiles(bundle, temporary, world);
    await world.files.remove(folder);
    await world.files.makeFolder(dirname(folder));
    await world.files.move(temporary, folder);
  } catch (cause) {
    throw cause instanceof McpLockError ? cause : notUnpacked(where, cause);
  } finally {
    await world.files.remove(temporary);
  }
  if (await holds(folder, bundle.entries, world)) return folder;
  throw notUnpacked(where);
}

/** Names of a bundle that was read lead nowhere else, and are different on every system. */
async function writeFiles({ files }: Bundle, folder: string, world: World): Promise<void> {
  for (const { name, content } of files) {
    const path = join(folder, ...name.split("/"));
    await world.files.makeFolder(dirname(path));
    await world.files.spool(path, content());
  }
}

/** Whether a folder holds exactly these files, by their SHA-256. */
async function holds(folder: string, entries: ReadonlyMap<string, string>, world: World): Promise<boolean> {
  if ((await world.files.status(folder))?.kind !== "folder") return false;
  let found = 0;
  const open = [""];
  for (let inside = open.pop(); inside !== undefined; inside = open.pop()) {
    for (const one of await world.files.list(join(folder, inside))) {
      const name = inside === "" ? one : `${inside}/${one}`;
      const kind = (await world.files.status(join(folder, name)))?.kind;
      if (kind === "folder") open.push(name);
      else if (kind !== "file" || (await hashOf(join(folder, name), world)) !== entries.get(name))
        return false;
      else found += 1;
    }
  }
  return found === entries.size;
}

async function hashOf(path: string, world: World): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of world.files.stream(path)) hash.update(piece);
  return `sha256:${hash.digest("hex")}`;
}

function notUnpacked(where: string, cause?: unknown): McpLockError {
  return new McpLockError("FILE_NOT_WRITTEN", `${where} could not be unpacked into the cache`, {
    hint: "its names may be too long for this system, or the disk is full",
    ...(cause !== undefined && { cause }),
  });
}
