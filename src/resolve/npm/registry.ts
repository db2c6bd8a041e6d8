import npa from "npm-package-arg";
import pickManifest from "npm-pick-manifest";
import fetch from "npm-registry-fetch";
import { z } from "zod";
import { parseJson } from "../../json/strict.ts";
import { decodeText } from "../../json/text.ts";
import { McpLockError } from "../../model/error.ts";
import type { JsonValue } from "../../model/json-value.ts";
import type { NpmConfig } from "./config.ts";
import { download } from "./download.ts";
import { tarballLimit } from "./guard.ts";
import { freshPackument } from "./packuments.ts";

const Packument = z.object({
  "dist-tags": z.record(z.string(), z.string()).default({}),
  versions: z.record(z.string(), z.unknown()),
});

/** Read later, and strictly. */
const AnyJson = z.custom<JsonValue>((value) => value !== undefined);

const Manifest = z.object({
  name: z.string(),
  version: z.string(),
  dist: z.object({
    tarball: z.string(),
    integrity: z.string().optional(),
    shasum: z.string().optional(),
    signatures: AnyJson.optional(),
    attestations: AnyJson.optional(),
  }),
});

export type Packument = z.infer<typeof Packument>;
export type Manifest = z.infer<typeof Manifest>;

/** All that a registry says about a package. NPM_NOT_FOUND when it says that there is none. */
export async function fetchPackument(name: string, config: NpmConfig): Promise<Packument> {
  const spec = npa(name);
  const registry = fetch.pickRegistry(spec, config.options).replace(/(?<!\/)\/+$/, "");
  const answered = await freshPackument(`${registry}/${spec.escapedName ?? name}`, name, config);
  const parsed = Packument.safeParse(answered);
  if (parsed.success) return parsed.data;
  throw answer(`the registry's entry for ${name}`, "it is not what npm registries send");
}

/** The version that a spec means today: an exact one, or what npm would choose for a range or tag. */
export function pickVersion(packument: Packument, name: string, spec: string): Manifest {
  let picked: { version: string };
  try {
    picked = pickManifest(packument, spec, { nodeVersion: null });
  } catch (cause) {
    throw new McpLockError("NPM_NO_VERSION", `the registry has no version of ${name} for ${spec}`, {
      hint: "the version was withdrawn, or never existed",
      cause,
    });
  }
  const manifest = Manifest.safeParse(packument.versions[picked.version]);
  if (!manifest.success || manifest.data.name !== name || manifest.data.version !== picked.version) {
    throw answer(`the registry's entry for ${name}@${picked.version}`, "it does not describe that version");
  }
  return manifest.data;
}

/** The bytes of a version's tarball, at most 512 MiB of them. */
export function downloadTarball(manifest: Manifest, config: NpmConfig): AsyncIterable<Uint8Array> {
  const spec = npa(manifest.name);
  const url = mirrored(manifest.dist.tarball, spec, config);
  return download(url, { spec }, `the tarball of ${manifest.name}@${manifest.version}`, tarballLimit, config);
}

/**
 * JSON at a path of the registry that serves a package, beside whatever path that registry has of its own.
 * NPM_NOT_FOUND when there is none.
 */
export async function fetchJson(
  path: string,
  spec: unknown,
  what: string,
  limit: number,
  config: NpmConfig,
): Promise<JsonValue> {
  const registry = new URL(fetch.pickRegistry(spec, config.options));
  const base = registry.pathname.replace(/\/$/, "");
  const url = new URL(path.startsWith(`${base}/`) ? path : `${base}${path}`, registry);
  const chunks: Uint8Array[] = [];
  for await (const chunk of download(url.href, { spec }, what, limit, config)) chunks.push(chunk);
  try {
    return parseJson(decodeText(Buffer.concat(chunks), what), what);
  } catch (cause) {
    throw new McpLockError("NPM_ANSWER", `${what} cannot be read as JSON`, { cause });
  }
}

/** A mirror passes on the default registry's addresses; npm replaces their host, and so do we. */
function mirrored(tarball: string, spec: unknown, config: NpmConfig): string {
  const url = URL.parse(tarball);
  if (url === null) throw answer("the registry's entry", `its tarball is not a URL: ${tarball}`);
  if (url.host !== new URL(config.defaultRegistry).host) return url.href;
  return new URL(url.pathname + url.search, fetch.pickRegistry(spec, config.options)).href;
}

function answer(what: string, problem: string): McpLockError {
  return new McpLockError("NPM_ANSWER", `${what} cannot be used: ${problem}`);
}
