import { join } from "node:path";
import npa from "npm-package-arg";
import { readJson } from "../../json/read.ts";
import { McpLockError } from "../../model/error.ts";
import { isJsonObject, type JsonValue } from "../../model/json-value.ts";
import type { World } from "../../world.ts";
import { cacheFolder } from "../cache.ts";
import type { NpmConfig } from "./config.ts";
import { download } from "./download.ts";
import { packumentLimit } from "./guard.ts";

/** No real package pulls in as many; a registry that invents dependencies would never end. */
export const packageLimit = 3_000;

const forms: ReadonlyMap<string, string> = new Map([
  // What npm itself installs from.
  ["corgi", "application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8, */*"],
  ["full", "application/json"],
]);

/** What npm's library asks before it asks a registry: it takes a promise as well. */
export interface PackumentCache {
  has(key: string): boolean;
  get(key: string): Promise<JsonValue>;
  set(): void;
  delete(): void;
  /** What went wrong with a package other than that there is none, which npm passes over if it is optional. */
  readonly failures: readonly McpLockError[];
}

/** All that a registry says about a package now, of at most 64 MiB. NPM_NOT_FOUND when it says that there is none. */
export function freshPackument(url: string, name: string, config: NpmConfig): Promise<JsonValue> {
  return once(`fresh:${url}`, config, () => request(url, name, "corgi", null, config));
}

/**
 * The packuments for npm's library to work with. Each is asked for once, however many servers need it; what
 * npm's cache holds is used for as long as the registry allows.
 */
export function packumentCache(config: NpmConfig, world: World): PackumentCache {
  const cache = join(cacheFolder(world.env), "npm-cache");
  const asked = new Set<string>();
  const deadline = world.now() + 2 * config.patience;
  const failures: McpLockError[] = [];
  const read = async (key: string): Promise<JsonValue> => {
    const [form = "", url = ""] = key.split(/:(.*)/s);
    const name = decodeURIComponent(url.slice(url.lastIndexOf("/") + 1));
    asked.add(name);
    try {
      if (asked.size > packageLimit)
        throw new McpLockError(
          "NPM_CLOSURE",
          `a package that pulls in more than ${packageLimit} is not resolved`,
        );
      if (world.now() > deadline) throw new McpLockError("NPM_CLOSURE", "resolving a package took too long");
      const fresh = form === "corgi" ? config.packuments.get(`fresh:${url}`) : undefined;
      return await (fresh ?? once(key, config, () => request(url, name, form, cache, config)));
    } catch (error) {
      if (error instanceof McpLockError && error.code !== "NPM_NOT_FOUND") failures.push(error);
      throw error;
    }
  };
  return { has: () => true, get: read, set: () => undefined, delete: () => undefined, failures };
}

function once(key: string, { packuments }: NpmConfig, ask: () => Promise<JsonValue>): Promise<JsonValue> {
  const known = packuments.get(key) ?? ask();
  packuments.set(key, known);
  return known;
}

async function request(
  url: string,
  name: string,
  form: string,
  cache: string | null,
  config: NpmConfig,
): Promise<JsonValue> {
  const what = `the registry's entry for ${name}`;
  const headers = { accept: forms.get(form) ?? "application/json" };
  const chunks: Uint8Array[] = [];
  const pieces = download(url, { spec: npa(name), headers, cache }, what, packumentLimit, config);
  for await (const chunk of pieces) chunks.push(chunk);
  const answered = parse(Buffer.concat(chunks).toString("utf8"), what);
  if (isJsonObject(answered) && isJsonObject(answered["versions"])) return answered;
  throw new McpLockError("NPM_ANSWER", `${what} cannot be used: it is not what npm registries send`);
}

function parse(text: string, what: string): JsonValue {
  try {
    return readJson(text);
  } catch (cause) {
    throw new McpLockError("NPM_ANSWER", `${what} is not JSON`, { cause });
  }
}
