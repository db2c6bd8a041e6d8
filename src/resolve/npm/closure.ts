import { join } from "node:path";
import { McpLockError } from "../../model/error.ts";
import { isJsonObject, type JsonObject } from "../../model/json-value.ts";
import type { World } from "../../world.ts";
import { cacheFolder, temporaryPath } from "../cache.ts";
import { type NpmClosure, readClosure } from "../closure.ts";
import type { NpmConfig } from "./config.ts";
import { guarded } from "./guard.ts";
import { packumentCache } from "./packuments.ts";
import { reasonOf } from "./reason.ts";

/** The Node.js that versions are chosen for. */
const nodeVersion = "v24.0.0";

/** Everything that one version of a package pulls in today. Nothing is installed and nothing is executed. */
export async function resolveClosure(
  name: string,
  version: string,
  config: NpmConfig,
  world: World,
): Promise<NpmClosure> {
  const { Arborist } = await import("@npmcli/arborist");
  const cache = packumentCache(config, world);
  const folder = await temporaryPath(world);
  await world.files.makeFolder(folder);
  try {
    await world.files.replace(join(folder, "package.json"), JSON.stringify(rootOf(name, version)));
    const arborist = new Arborist({ ...arboristOptions(folder, config, world), packumentCache: cache });
    const tree = await guarded(config.options, () => arborist.buildIdealTree({ complete: true }));
    const [failure] = cache.failures;
    if (failure !== undefined) throw failure;
    return readClosure(normalised(tree.meta.commit(), name, version), `the closure of ${name}@${version}`);
  } catch (error) {
    // What failed first says why; npm's library goes on, and may fail again for that.
    const cause = cache.failures[0] ?? error;
    if (cause instanceof McpLockError && cause.code !== "NPM_NOT_FOUND") throw cause;
    throw new McpLockError(
      "NPM_CLOSURE",
      `what ${name}@${version} depends on could not be resolved: ${reasonOf(cause)}`,
      {
        cause,
      },
    );
  } finally {
    await world.files.remove(folder);
  }
}

/**
 * What npm's own installer is told, whatever is done with it. Of the user's configuration count where packages
 * come from and which ones the user refuses; not what would make the tree differ between machines, and nothing
 * that would be executed.
 */
export function arboristOptions(
  folder: string,
  config: NpmConfig,
  world: World,
): Readonly<Record<string, unknown>> {
  return {
    ...config.options,
    path: folder,
    cache: join(cacheFolder(world.env), "npm-cache"),
    // Later than the last answer can be given up: that one's error says more.
    signal: AbortSignal.timeout(3 * config.patience + 1_000),
    ignoreScripts: true,
    ignoreExtension: true,
    git: "git",
    binLinks: false,
    audit: false,
    fund: false,
    omit: ["dev"],
    nodeVersion,
    engineStrict: false,
    force: false,
    global: false,
    installLinks: false,
    installStrategy: "hoisted",
    legacyPeerDeps: false,
    preferDedupe: false,
    strictPeerDeps: false,
    workspaces: [],
    os: null,
    cpu: null,
    libc: null,
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
