import npa from "npm-package-arg";
import pickManifest from "npm-pick-manifest";
import fetch from "npm-registry-fetch";
import { z } from "zod";
import { readJson } from "../json/read.ts";
import { parseJson } from "../json/strict.ts";
import { decodeText } from "../json/text.ts";
import { McpLockError } from "../model/error.ts";
import type { JsonValue } from "../model/json-value.ts";
import type { NpmConfig } from "./npm-config.ts";

const MiB = 1024 * 1024;
const packumentLimit = 64 * MiB;
const tarballLimit = 512 * MiB;
/** The short form of a packument, which npm itself installs from. */
const shortForm = "application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8, */*";

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
  const what = `the registry's entry for ${name}`;
  const chunks: Uint8Array[] = [];
  const path = spec.escapedName ?? name;
  for await (const chunk of download(
    path,
    { spec, headers: { accept: shortForm } },
    what,
    packumentLimit,
    config,
  )) {
    chunks.push(chunk);
  }
  const parsed = Packument.safeParse(parse(Buffer.concat(chunks).toString("utf8"), what));
  if (!parsed.success) throw answer(what, "it is not what npm registries send");
  return parsed.data;
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

async function* download(
  path: string,
  options: Readonly<Record<string, unknown>>,
  what: string,
  limit: number,
  config: NpmConfig,
): AsyncIterable<Uint8Array> {
  let length = 0;
  try {
    const response = await fetch(path, { ...config.options, ...options });
    for await (const chunk of response.body) {
      length += chunk.length;
      if (length > limit) throw answer(what, `it is larger than ${limit} bytes`);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof McpLockError ? error : networkError(error, what);
  }
}

function networkError(cause: unknown, what: string): McpLockError {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const reason = cause instanceof Error ? cause.message : String(cause);
  if (code === "E404") return new McpLockError("NPM_NOT_FOUND", `${what} was not found`, { cause });
  const hint =
    code === "E401" || code === "E403"
      ? "npm's configuration has no valid token for this registry"
      : "check the network and npm's proxy settings";
  return new McpLockError("NPM_NETWORK", `${what} could not be fetched: ${reason}`, { hint, cause });
}

function parse(text: string, what: string): unknown {
  try {
    return readJson(text);
  } catch (cause) {
    throw new McpLockError("NPM_ANSWER", `${what} is not JSON`, { cause });
  }
}

function answer(what: string, problem: string): McpLockError {
  return new McpLockError("NPM_ANSWER", `${what} cannot be used: ${problem}`);
}
