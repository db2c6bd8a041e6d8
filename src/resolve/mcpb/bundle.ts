import { createHash } from "node:crypto";
import { z } from "zod";
import { sha256 } from "../../json/canonical.ts";
import { parseJson } from "../../json/strict.ts";
import { decodeText } from "../../json/text.ts";
import { McpLockError } from "../../model/error.ts";
import { isJsonObject, type JsonObject } from "../../model/json-value.ts";
import { readZip, type ZipFile, type ZipLimits } from "./zip.ts";

export interface BundleLimits extends ZipLimits {
  /** Bytes of manifest.json. */
  readonly manifest: number;
}

export const defaultBundleLimits: BundleLimits = {
  file: 512 * 1024 * 1024,
  unpacked: 4 * 1024 * 1024 * 1024,
  entries: 100_000,
  manifest: 4 * 1024 * 1024,
};

export interface Bundle {
  /** Over the bytes of the file, signature included: the `fileSha256` of a server.json. */
  readonly sha256: string;
  /** SHA-256 of every file in the bundle by its path, sorted by code unit. */
  readonly entries: ReadonlyMap<string, string>;
  readonly name: string;
  readonly version: string;
  /** Its manifest.json as it stands there. */
  readonly manifest: JsonObject;
  /** What is in it, sorted like the hashes. */
  readonly files: readonly ZipFile[];
}

const Manifest = z.looseObject({ name: z.string().min(1), version: z.string().min(1) });

/** Reads an MCPB bundle: a zip archive with a manifest.json. Nothing is unpacked to disk. `where` names it in errors. */
export async function readBundle(
  bytes: Uint8Array,
  where: string,
  limits: BundleLimits = defaultBundleLimits,
): Promise<Bundle> {
  const files = readZip(bytes, limits, where);
  const manifest = await readManifest(files, where, limits.manifest);
  const entries = new Map<string, string>();
  for (const file of files) {
    const hash = createHash("sha256");
    for await (const piece of file.content()) hash.update(piece);
    entries.set(file.name, `sha256:${hash.digest("hex")}`);
  }
  return { sha256: sha256(bytes), entries, files, ...manifest };
}

async function readManifest(
  files: readonly ZipFile[],
  where: string,
  limit: number,
): Promise<Pick<Bundle, "manifest" | "name" | "version">> {
  const refuse = (problem: string) =>
    new McpLockError("MCPB_INVALID", `${where} ${problem}`, {
      hint: "`mcpb validate` and `mcpb pack` make bundles that clients accept",
    });
  const file = files.find(({ name }) => name === "manifest.json");
  if (file === undefined) throw refuse("has no manifest.json");
  if (file.size > limit)
    throw new McpLockError("MCPB_LIMIT", `manifest.json of ${where} is larger than ${limit} bytes`);
  const pieces: Uint8Array[] = [];
  for await (const piece of file.content()) pieces.push(piece);
  const place = `manifest.json of ${where}`;
  const manifest = parseJson(decodeText(Buffer.concat(pieces), place), place);
  const parsed = Manifest.safeParse(manifest);
  if (!isJsonObject(manifest) || !parsed.success)
    throw refuse("has a manifest.json without name and version");
  return { manifest, name: parsed.data.name, version: parsed.data.version };
}
