import { dirname, join } from "node:path";
import { fingerprint } from "../json/canonical.ts";
import { prettyJson } from "../json/pretty.ts";
import { parseJson } from "../json/strict.ts";
import { decodeText } from "../json/text.ts";
import { McpLockError } from "../model/error.ts";
import { isJsonObject, type JsonObject } from "../model/json-value.ts";
import type { World } from "../world.ts";
import { refuseLinks, serverFolder } from "./closure-file.ts";

const byteLimit = 64 * 1024 * 1024;
const restore =
  "it belongs to the lockfile and is committed with it: restore it from git, or lock the server again";

/** Where what a server's signatures were verified from is kept, relative to the lockfile's folder, with slashes. */
export function attestationsPath(server: string): string {
  return `${serverFolder(server)}/attestations.json`;
}

/**
 * What a server's signatures were verified from, which must be what was locked: ATTESTATIONS_MISSING,
 * ATTESTATIONS_INVALID.
 */
export async function readAttestationsFile(
  lockfile: string,
  server: string,
  digest: string,
  world: World,
): Promise<JsonObject> {
  const where = attestationsPath(server);
  const path = absolutePath(lockfile, server);
  const status = await world.files.status(path);
  if (status === null)
    throw new McpLockError("ATTESTATIONS_MISSING", `${where} is not there`, { hint: restore });
  if (status.kind !== "file") {
    throw new McpLockError("FILE_SYMLINK", `${where} is not a regular file`, { hint: restore });
  }
  const value = parseJson(decodeText(await world.files.read(path, byteLimit), where), where);
  if (isJsonObject(value) && fingerprint(value) === digest) return value;
  throw new McpLockError("ATTESTATIONS_INVALID", `${where} is not the one that was locked`, {
    hint: "it was edited after mcp-lock wrote it: restore it from git, or lock the server again and review",
  });
}

/** Writes what a server's signatures were verified from, in one step, unless it stands there already. */
export async function writeAttestationsFile(
  lockfile: string,
  server: string,
  document: JsonObject,
  world: World,
): Promise<void> {
  const there = await readAttestationsFile(lockfile, server, fingerprint(document), world).catch(() => null);
  if (there !== null) return;
  const path = absolutePath(lockfile, server);
  await refuseLinks(lockfile, server, world);
  await world.files.makeFolder(dirname(path));
  await world.files.replace(path, `${prettyJson(document)}\n`);
}

/** Removes what no entry names any more. */
export async function removeAttestationsFile(lockfile: string, server: string, world: World): Promise<void> {
  await refuseLinks(lockfile, server, world);
  await world.files.remove(absolutePath(lockfile, server));
}

function absolutePath(lockfile: string, server: string): string {
  return join(dirname(lockfile), ...attestationsPath(server).split("/"));
}
