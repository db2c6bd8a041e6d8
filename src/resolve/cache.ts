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

type Algorithm = "sha512" | "sha256";

/** The path of a cached artifact whose bytes have this hash, `sha512-BASE64` or `sha256:HEX`; null when it is absent or damaged. */
export async function cachedArtifact(integrity: string, world: World): Promise<string | null> {
  const path = artifactPath(integrity, world);
  if ((await world.files.status(path))?.kind !== "file") return null;
  if ((await integrityOf(world.files.stream(path), algorithmOf(integrity))) === integrity) return path;
  await world.files.remove(path);
  return null;
}

/** Stores bytes as they arrive and returns their hash, and where they are. */
export async function storeArtifact(
  pieces: AsyncIterable<Uint8Array>,
  world: World,
  algorithm: Algorithm = "sha512",
): Promise<{ integrity: string; path: string }> {
  const temporary = await temporaryPath(world);
  const hash = createHash(algorithm);
  await world.files.spool(
    temporary,
    tap(pieces, (piece) => hash.update(piece)),
  );
  const integrity = hashText(algorithm, hash.digest());
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
  const algorithm = algorithmOf(integrity);
  const digest = integrity.slice(algorithm.length + 1);
  const hex = algorithm === "sha256" ? digest : Buffer.from(digest, "base64").toString("hex");
  return join(cacheFolder(world.env), "artifacts", algorithm, hex);
}

function algorithmOf(integrity: string): Algorithm {
  return integrity.startsWith("sha256:") ? "sha256" : "sha512";
}

function hashText(algorithm: Algorithm, digest: Buffer): string {
  return algorithm === "sha256" ? `sha256:${digest.toString("hex")}` : `sha512-${digest.toString("base64")}`;
}

async function integrityOf(pieces: AsyncIterable<Uint8Array>, algorithm: Algorithm): Promise<string> {
  const hash = createHash(algorithm);
  for await (const piece of pieces) hash.update(piece);
  return hashText(algorithm, hash.digest());
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
