import { join } from "node:path";
import { z } from "zod";
import { parseJson } from "../json/strict.ts";
import { decodeText } from "../json/text.ts";
import { McpLockError } from "../model/error.ts";
import { embeddedRegistryKeys, embeddedTrust } from "../provenance/embedded.ts";
import { type RegistryKey, registryKeys } from "../provenance/keys.ts";
import { readTrustedRoot, type Trust } from "../provenance/trust.ts";
import { cacheFolder } from "../resolve/cache.ts";
import { loadNpmConfig } from "../resolve/npm/config.ts";
import type { World } from "../world.ts";

const byteLimit = 32 * 1024 * 1024;

/** What an update has brought, as it is kept in the cache. */
const Updated = z.strictObject({
  taken: z.iso.date(),
  trustedRoot: z.string(),
  registryKeys: z.array(z.json()),
});

/** Whom signatures are believed when the command line does not say. */
export interface Material {
  readonly trust: Trust;
  /** The keys of npm's default registry. */
  readonly registryKeys: readonly RegistryKey[];
  readonly from: "embedded" | "updated";
}

/** The trust that `mcp-lock trust update` has brought, unless this version carries that of a later day. */
export async function currentMaterial(world: World): Promise<Material> {
  const trust = embeddedTrust();
  const updated = await readUpdated(world);
  if (updated !== null && updated.taken >= (trust.taken ?? "")) return updated.material;
  return { trust, registryKeys: embeddedRegistryKeys(), from: "embedded" };
}

async function readUpdated(world: World): Promise<{ taken: string; material: Material } | null> {
  const path = updatedPath(world);
  if ((await world.files.status(path)) === null) return null;
  try {
    const text = decodeText(await world.files.read(path, byteLimit), path);
    const updated = Updated.parse(parseJson(text, path));
    return { taken: updated.taken, material: toMaterial(updated, path) };
  } catch (cause) {
    throw new McpLockError("TRUST_ROOT_INVALID", `${path} is not what mcp-lock wrote there`, {
      hint: "delete it, or run `mcp-lock trust update` again",
      cause,
    });
  }
}

/** `where` names the root in error messages. */
function toMaterial(
  { taken, trustedRoot, registryKeys: keys }: z.infer<typeof Updated>,
  where: string,
): Material {
  return {
    trust: readTrustedRoot(Buffer.from(trustedRoot), where, taken),
    registryKeys: registryKeys(keys),
    from: "updated",
  };
}

/**
 * Fetches Sigstore's trust root, and the keys of npm's default registry, from Sigstore's repository of The Update
 * Framework, and keeps them in the cache. Every answer is verified by the chain of roots that begins with the one of
 * this version. `MCP_LOCK_TUF_URL` and `MCP_LOCK_TUF_ROOT` name another repository and its first root.
 * TRUST_UPDATE when it cannot be reached or does not hold.
 */
export async function updateMaterial(root: string, nodePath: string, world: World): Promise<Material> {
  const { defaultRegistry } = await loadNpmConfig(root, nodePath, world);
  // Not bundled: it carries the first root, and what belongs to it, as files.
  const { initTUF } = await import("@sigstore/tuf");
  const [mirrorURL, rootPath] = [world.env.get("MCP_LOCK_TUF_URL"), world.env.get("MCP_LOCK_TUF_ROOT")];
  const folder = join(cacheFolder(world.env), "tuf");
  await world.files.makeFolder(folder);
  try {
    const repository = await initTUF({
      cachePath: folder,
      force: true,
      ...(mirrorURL !== undefined && { mirrorURL }),
      ...(rootPath !== undefined && { rootPath }),
    });
    const trustedRoot = await repository.getTarget("trusted_root.json");
    const keys = await repository.getTarget(`${new URL(defaultRegistry).host}/keys.json`);
    const list = z.object({ keys: z.array(z.json()) }).parse(parseJson(keys, "keys.json")).keys;
    const updated = { taken: world.today(), trustedRoot, registryKeys: list };
    const material = toMaterial(updated, "the fetched trust root");
    await keep(updated, world);
    return material;
  } catch (cause) {
    if (cause instanceof McpLockError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new McpLockError("TRUST_UPDATE", `the trust root could not be updated: ${reason}`, {
      hint: "check the network; until then the trust that is here counts",
      cause,
    });
  }
}

async function keep(updated: z.infer<typeof Updated>, world: World): Promise<void> {
  await world.files.makeFolder(cacheFolder(world.env));
  await world.files.replace(updatedPath(world), `${JSON.stringify(updated)}\n`);
}

function updatedPath(world: World): string {
  return join(cacheFolder(world.env), "trust.json");
}
