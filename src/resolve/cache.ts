import { createHash, randomUUID } from "node:crypto";
import { join } from "node:path";
import { McpLockError } from "../model/error.ts";
import type { World } from "../world.ts";

/**
 * Where downloaded artifacts are kept, by what they are: `$MCP_LOCK_CACHE`, else `$XDG_CACHE_HOME/mcp-lock`,
 * else `~/.cache/mcp-lock`. What is read from it is checked; all of it may be deleted at any time.
 */
export function cacheFolder(env: ReadonlyMap<string, string>): string {
  const own = env.get("MCP_LOCK_CACHE");
  if (own !== undefined && own !== "") return own;
  const shared = env.get("XDG_CACHE_HOME");
  if (shared !== undefined && shared !== "") return join(shared, "mcp-lock");
  const home = env.get("HOME") ?? env.get("USERPROFILE");
  if (home === undefined || home === "") {
    throw new McpLockError("FILE_NOT_WRITTEN", "there is no home folder to keep downloads in", {
      hint: "set MCP_LOCK_CACHE to a folder",
    });
  }
  return join(home, ".cache", "mcp-lock");
}

/** The path of a cached artifact whose bytes have this SHA-512 integrity; null when it is absent or damaged. */
export async function cachedArtifact(integrity: string, world: World): Promise<string | null> {
  const path = artifactPath(integrity, world);
  if ((await world.files.status(path))?.kind !== "file") return null;
  if ((await integrityOf(world.files.stream(path))) === integrity) return path;
  await world.files.remove(path);
  return null;
}

/** Stores bytes as they arrive and returns their SHA-512 integrity, and where they are. */
export async function storeArtifact(
  pieces: AsyncIterable<Uint8Array>,
  world: World,
): Promise<{ integrity: string; path: string }> {
  const temporary = await temporaryPath(world);
  const hash = createHash("sha512");
  await world.files.spool(
    temporary,
    tap(pieces, (piece) => hash.update(piece)),
  );
  const integrity = `sha512-${hash.digest("base64")}`;
  const path = artifactPath(integrity, world);
  await world.files.makeFolder(join(path, ".."));
  if (!(await world.files.move(temporary, path))) await world.files.remove(temporary);
  return { integrity, path };
}

/** A new path in the cache, for what is not complete yet. */
export async function temporaryPath(world: World): Promise<string> {
  const folder = join(cacheFolder(world.env), "incomplete");
  await world.files.makeFolder(folder);
  return join(folder, randomUUID());
}

function artifactPath(integrity: string, world: World): string {
  const hex = Buffer.from(integrity.slice("sha512-".length), "base64").toString("hex");
  return join(cacheFolder(world.env), "artifacts", "sha512", hex);
}

async function integrityOf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash("sha512");
  for await (const piece of pieces) hash.update(piece);
  return `sha512-${hash.digest("base64")}`;
}

async function* tap(
  pieces: AsyncIterable<Uint8Array>,
  see: (piece: Uint8Array) => void,
): AsyncIterable<Uint8Array> {
  for await (const piece of pieces) {
    see(piece);
    yield piece;
  }
}
