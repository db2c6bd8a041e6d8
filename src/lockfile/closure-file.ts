import { dirname, join } from "node:path";
import { prettyJson } from "../json/pretty.ts";
import { parseJson } from "../json/strict.ts";
import { decodeText } from "../json/text.ts";
import { McpLockError } from "../model/error.ts";
import { isJsonObject, type JsonObject } from "../model/json-value.ts";
import type { World } from "../world.ts";

/** The folder beside the lockfile in which closures are kept. */
export const closureFolder = ".mcp-lock";
const byteLimit = 64 * 1024 * 1024;

/** Where a server's closure is kept, relative to the lockfile's folder, with slashes. */
export function closurePath(server: string): string {
  return `${serverFolder(server)}/package-lock.json`;
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
  world: World,
): Promise<JsonObject | null> {
  const where = closurePath(server);
  const path = join(dirname(lockfile), ...where.split("/"));
  const status = await world.files.status(path);
  if (status === null) return null;
  if (status.kind !== "file") {
    throw new McpLockError("FILE_SYMLINK", `${where} is not a regular file`, {
      hint: "restore it from git, or lock the server again",
    });
  }
  return parseClosureFile(await world.files.read(path, byteLimit), where);
}

/** The bytes of such a file; CLOSURE_INVALID for what is no object, JSON_* and TEXT_ENCODING for the rest. */
export function parseClosureFile(bytes: Uint8Array, where: string): JsonObject {
  const value = parseJson(decodeText(bytes, where), where);
  if (isJsonObject(value)) return value;
  throw new McpLockError("CLOSURE_INVALID", `${where} is not an npm lockfile`);
}

/** Writes a server's closure, in one step. */
export async function writeClosureFile(
  lockfile: string,
  server: string,
  closure: JsonObject,
  world: World,
): Promise<void> {
  const path = join(dirname(lockfile), ...closurePath(server).split("/"));
  await world.files.makeFolder(dirname(path));
  await world.files.replace(path, `${prettyJson(closure)}\n`);
}

/** Removes the closure of a server that is locked no more. */
export async function removeClosureFile(lockfile: string, server: string, world: World): Promise<void> {
  await world.files.remove(join(dirname(lockfile), ...closurePath(server).split("/"), ".."));
}
