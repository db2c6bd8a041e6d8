import npa from "npm-package-arg";
import fetch from "npm-registry-fetch";
import { z } from "zod";
import type { Attested } from "../../model/attestations.ts";
import { McpLockError } from "../../model/error.ts";
import { isJsonObject, type JsonValue } from "../../model/json-value.ts";
import type { NpmConfig } from "./config.ts";
import { fetchJson, type Manifest } from "./registry.ts";

const attestationLimit = 16 * 1024 * 1024;
const keyLimit = 1024 * 1024;

const Announced = z.object({ url: z.string() });

/**
 * What a registry has to say of who signed a version: its own signatures, and the attestations that it announces.
 * A registry that announces neither signs nothing, which tells nothing of the version.
 */
export async function fetchNpmAttestations(manifest: Manifest, config: NpmConfig): Promise<Attested> {
  const { signatures, attestations } = manifest.dist;
  if (signatures === undefined && attestations === undefined)
    return { status: "unavailable", reason: "not-offered" };
  const announced = attestations === undefined ? [] : await fetchAnnounced(manifest, config);
  if (announced === null) return { status: "unavailable", reason: "not-answered" };
  const own = signatures === undefined ? [] : Array.isArray(signatures) ? signatures : [signatures];
  const keys = own.length === 0 ? null : await registryKeys(manifest.name, config);
  return {
    status: "offered",
    document: { kind: "npm", signatures: own, ...(keys !== null && { keys }), attestations: announced },
  };
}

/** The answer of the attestations endpoint; null when the registry announces attestations and has none there. */
async function fetchAnnounced(manifest: Manifest, config: NpmConfig): Promise<JsonValue[] | null> {
  const what = `the attestations of ${manifest.name}@${manifest.version}`;
  const announced = Announced.safeParse(manifest.dist.attestations);
  const path = announced.success ? URL.parse(announced.data.url)?.pathname : undefined;
  if (path === undefined) throw unusable(what, "the registry does not say where they are");
  const answer = await orNone(fetchJson(path, npa(manifest.name), what, attestationLimit, config));
  if (answer === null) return null;
  const attestations = isJsonObject(answer) ? answer["attestations"] : undefined;
  if (Array.isArray(attestations) && attestations.length > 0) return attestations;
  throw unusable(what, "they are not what npm registries send");
}

const keysByConfig = new WeakMap<NpmConfig, Map<string, Promise<JsonValue[] | null>>>();

/** The keys of a registry that is not npm's default one, asked for once; null where it publishes none. */
async function registryKeys(name: string, config: NpmConfig): Promise<JsonValue[] | null> {
  const spec = npa(name);
  const registry = fetch.pickRegistry(spec, config.options);
  if (new URL(registry).host === new URL(config.defaultRegistry).host) return null;
  const known = keysByConfig.get(config) ?? new Map<string, Promise<JsonValue[] | null>>();
  keysByConfig.set(config, known);
  const asked = known.get(registry) ?? askForKeys(registry, spec, config);
  known.set(registry, asked);
  return asked;
}

async function askForKeys(registry: string, spec: unknown, config: NpmConfig): Promise<JsonValue[] | null> {
  const what = `the keys of the registry ${new URL(registry).host}`;
  const answer = await orNone(fetchJson("/-/npm/v1/keys", spec, what, keyLimit, config));
  if (answer === null) return null;
  const keys = isJsonObject(answer) ? answer["keys"] : undefined;
  if (Array.isArray(keys)) return keys;
  throw unusable(what, "they are not what npm registries send");
}

async function orNone(answer: Promise<JsonValue>): Promise<JsonValue | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof McpLockError && error.code === "NPM_NOT_FOUND") return null;
    throw error;
  }
}

function unusable(what: string, problem: string): McpLockError {
  return new McpLockError("NPM_ANSWER", `${what} cannot be used: ${problem}`);
}
