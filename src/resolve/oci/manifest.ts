import { z } from "zod";
import type { Fetched } from "./registry.ts";
import { answerError, readJsonBody } from "./wire.ts";

const indexTypes = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
];
const imageTypes = [
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json",
];

/** What is asked for: an index of OCI or Docker, or a manifest of either. */
export const manifestTypes: readonly string[] = [...indexTypes, ...imageTypes];

const Digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);
/** Names that go into the lock. */
const Word = z.string().regex(/^[A-Za-z0-9._-]{1,64}$/);

const Platform = z.object({
  os: Word,
  architecture: Word,
  variant: Word.or(z.literal("")).optional(),
  "os.version": Word.or(z.literal("")).optional(),
});

const Index = z.object({
  mediaType: z.string().optional(),
  manifests: z.array(z.object({ mediaType: z.string(), digest: Digest, platform: z.unknown().optional() })),
});

const Manifest = z.object({
  mediaType: z.string().optional(),
  config: z.object({ digest: Digest }),
  layers: z.array(z.unknown()),
});

/** An index or a manifest, as far as it says what an image consists of. */
export type Document =
  | { readonly kind: "index"; readonly mediaType: string; readonly platforms: ReadonlyMap<string, string> }
  | { readonly kind: "manifest"; readonly mediaType: string; readonly config: string };

/** Reads an index or a manifest. One that could be taken for the other is refused (CVE-2021-41190). */
export function readDocument({ bytes, contentType, what }: Fetched, limit: number): Document {
  const json = readJsonBody(bytes, what);
  const index = Index.safeParse(json);
  const manifest = Manifest.safeParse(json);
  const isBoth = isObject(json) && "manifests" in json && ("layers" in json || "config" in json);
  if (isBoth || index.success === manifest.success)
    throw answerError(what, "it is no index and no manifest of an image");
  const said = index.data?.mediaType ?? manifest.data?.mediaType;
  const sent = contentType?.split(";")[0]?.trim().toLowerCase() ?? null;
  const mediaType = said ?? sent ?? "";
  if (sent !== null && manifestTypes.includes(sent) && sent !== mediaType)
    throw answerError(what, "it is sent as something else than it says that it is");
  if (!(index.success ? indexTypes : imageTypes).includes(mediaType))
    throw answerError(what, "it is no image of a kind that container engines start");
  if (manifest.success) return { kind: "manifest", mediaType, config: manifest.data.config.digest };
  const entries = index.data?.manifests ?? [];
  if (entries.length > limit) throw answerError(what, `it has more than ${limit} entries`);
  return { kind: "index", mediaType, platforms: platformsOf(entries, what) };
}

/** Engines start the first entry that fits. Attestations are for the platform `unknown`, which none is. */
function platformsOf(entries: z.infer<typeof Index>["manifests"], what: string): Map<string, string> {
  const platforms = new Map<string, string>();
  for (const { mediaType, digest, platform } of entries) {
    if (platform === undefined) continue;
    const name = platformName(platform, what);
    if (name.startsWith("unknown/") || platforms.has(name)) continue;
    if (!imageTypes.includes(mediaType))
      throw answerError(what, `its entry for ${name} is no manifest of an image`);
    platforms.set(name, digest);
  }
  if (platforms.size === 0) throw answerError(what, "it names no image for any platform");
  return platforms;
}

/** The platform in an image's configuration. */
export function readConfiguration({ bytes, what }: Fetched): string {
  return platformName(readJsonBody(bytes, what), what);
}

/** `linux/amd64`, `linux/arm64/v8`, `windows(10.0.17763.1)/amd64`. */
function platformName(json: unknown, what: string): string {
  const platform = Platform.safeParse(json);
  if (!platform.success) throw answerError(what, "it does not say for which platform it is");
  const { os, architecture, variant, "os.version": version } = platform.data;
  return `${os}${version ? `(${version})` : ""}/${architecture}${variant ? `/${variant}` : ""}`;
}

function isObject(json: unknown): json is object {
  return typeof json === "object" && json !== null;
}
