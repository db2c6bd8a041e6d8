import { dirname, join } from "node:path";
import { prettyJson } from "../json/pretty.ts";
import { parseJson } from "../json/strict.ts";
import { decodeText } from "../json/text.ts";
import type { ClosureFile } from "../model/closure-file.ts";
import { McpLockError } from "../model/error.ts";
import { isJsonObject } from "../model/json-value.ts";
import type { World } from "../world.ts";

/** The folder beside the lockfile in which closures are kept. */
export const closureFolder = ".mcp-lock";
const byteLimit = 64 * 1024 * 1024;

type Kind = ClosureFile["kind"];

/** What an ecosystem calls such a file: its own programs read it. */
const fileNames: Readonly<Record<Kind, string>> = { npm: "package-lock.json", pypi: "requirements.txt" };

/** Everything that mcp-lock keeps of a server beside the lockfile. */
const ownFiles = [...Object.values(fileNames), "attestations.json"];

/** Where a server's closure is kept, relative to the lockfile's folder, with slashes. */
export function closurePath(server: string, kind: Kind): string {
  return `${serverFolder(server)}/${fileNames[kind]}`;
}

/** The folder for what belongs to a server's entry, relative to the lockfile's folder, with slashes. */
export function serverFolder(server: string): string {
  return `${closureFolder}/${folderName(server)}`;
}

/** A server's name as one folder's name that is another one for every name, on every file system. */
function folderName(server: string): string {
  const safe = encodeURIComponent(server.toWellFormed()).replace(
    /[A-Z!'()*~]|^\.|(?<!%)[A-F]/g,
    escapeCharacter,
  );
  return safe === "" ? "%" : safe;
}

function escapeCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16)}`;
}

/** The closure of a server as it stands beside the lockfile; null when it does not. */
export async function readClosureFile(
  lockfile: string,
  server: string,
  kind: Kind,
  world: World,
): Promise<ClosureFile | null> {
  const where = closurePath(server, kind);
  const path = pathBeside(lockfile, where);
  const status = await world.files.status(path);
  if (status === null) return null;
  if (status.kind !== "file") {
    throw new McpLockError("FILE_SYMLINK", `${where} is not a regular file`, {
      hint: "restore it from git, or lock the server again",
    });
  }
  return parseClosureFile(await world.files.read(path, byteLimit), kind, where);
}

/** The bytes of such a file. For npm CLOSURE_INVALID for what is no object, JSON_* and TEXT_ENCODING for the rest. */
export function parseClosureFile(bytes: Uint8Array, kind: Kind, where: string): ClosureFile {
  const text = decodeText(bytes, where);
  if (kind === "pypi") return { kind, requirements: text };
  const lockfile = parseJson(text, where);
  if (isJsonObject(lockfile)) return { kind, lockfile };
  throw new McpLockError("CLOSURE_INVALID", `${where} is not an npm lockfile`);
}

/** Writes a server's closure in one step, and removes what it had of another kind. */
export async function writeClosureFile(
  lockfile: string,
  server: string,
  closure: ClosureFile,
  world: World,
): Promise<void> {
  const path = pathBeside(lockfile, closurePath(server, closure.kind));
  await refuseLinks(lockfile, server, world);
  await world.files.makeFolder(dirname(path));
  await world.files.replace(
    path,
    closure.kind === "npm" ? `${prettyJson(closure.lockfile)}\n` : closure.requirements,
  );
  const other = closure.kind === "npm" ? "pypi" : "npm";
  await world.files.remove(pathBeside(lockfile, closurePath(server, other)));
}

/**
 * Removes what belongs to a server that is locked no more: the files that mcp-lock writes, and their folder when
 * nothing else is in it.
 */
export async function removeServerFolder(lockfile: string, server: string, world: World): Promise<void> {
  const folder = pathBeside(lockfile, serverFolder(server));
  if ((await world.files.status(folder)) === null) return;
  await refuseLinks(lockfile, server, world);
  for (const name of ownFiles) await world.files.remove(join(folder, name));
  if ((await world.files.list(folder)).length === 0) await world.files.remove(folder);
}

/** Nothing is written or removed through a link: it may lead out of the repository. */
export async function refuseLinks(lockfile: string, server: string, world: World): Promise<void> {
  for (const where of [closureFolder, serverFolder(server)]) {
    const status = await world.files.status(pathBeside(lockfile, where));
    if (status === null || status.kind === "folder") continue;
    throw new McpLockError("FILE_SYMLINK", `${where} is not a folder`, {
      hint: "mcp-lock keeps files there: remove what stands in their place",
    });
  }
}

function pathBeside(lockfile: string, where: string): string {
  return join(dirname(lockfile), ...where.split("/"));
}
