import { join } from "node:path";
import { McpLockError } from "../model/error.ts";
import { isJsonObject, type JsonObject } from "../model/json-value.ts";
import type { World } from "../world.ts";
import { cacheFolder, temporaryPath } from "./cache.ts";
import { type NpmClosure, readClosure } from "./closure.ts";
import type { NpmConfig } from "./npm-config.ts";

/** The Node.js that versions are chosen for. */
const nodeVersion = "v24.0.0";

/** Packuments that several servers share are fetched once. */
const packuments = new Map<string, unknown>();

/** Everything that one version of a package pulls in today. Nothing is installed and nothing is executed. */
export async function resolveClosure(
  name: string,
  version: string,
  config: NpmConfig,
  world: World,
): Promise<NpmClosure> {
  const { Arborist } = await import("@npmcli/arborist");
  const folder = await temporaryPath(world);
  await world.files.makeFolder(folder);
  try {
    await world.files.replace(join(folder, "package.json"), JSON.stringify(rootOf(name, version)));
    const arborist = new Arborist({ ...arboristOptions(folder, config, world), packumentCache: packuments });
    const tree = await arborist.buildIdealTree({ complete: true });
    return readClosure(normalised(tree.meta.commit(), name, version), `the closure of ${name}@${version}`);
  } catch (cause) {
    if (cause instanceof McpLockError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new McpLockError(
      "NPM_CLOSURE",
      `what ${name}@${version} depends on could not be resolved: ${reason}`,
      {
        cause,
      },
    );
  } finally {
    await world.files.remove(folder);
  }
}

/** What npm's own installer is told, whatever is done with it. */
export function arboristOptions(
  folder: string,
  config: NpmConfig,
  world: World,
): Readonly<Record<string, unknown>> {
  return {
    ...config.options,
    path: folder,
    cache: join(cacheFolder(world.env), "npm-cache"),
    ignoreScripts: true,
    binLinks: false,
    audit: false,
    fund: false,
    omit: ["dev"],
    nodeVersion,
    engineStrict: false,
    omitLockfileRegistryResolved: true,
    lockfileVersion: 3,
  };
}

/** The package.json of a folder into which one package is installed. */
export function rootOf(name: string, version: string): JsonObject {
  return { private: true, dependencies: { [name]: version } };
}

/** npm's lockfile without what differs between machines: the folder's name. */
function normalised(lockfile: unknown, name: string, version: string): JsonObject {
  // Through text, so that it is what will be read from the file.
  const parsed: unknown = JSON.parse(JSON.stringify(lockfile));
  const packages = isJsonObject(parsed) ? parsed["packages"] : undefined;
  const entries = isJsonObject(packages) ? packages : {};
  return {
    lockfileVersion: 3,
    requires: true,
    packages: { ...entries, "": { dependencies: { [name]: version } } },
  };
}
