import { dirname, extname, join, relative, sep } from "node:path";
import { fingerprint, sha256 } from "../../json/canonical.ts";
import type { NpmArtifact } from "../../model/artifact.ts";
import { McpLockError } from "../../model/error.ts";
import type { World } from "../../world.ts";
import { cacheFolder, temporaryPath } from "../cache.ts";
import type { NpmClosure } from "../closure.ts";
import type { Program } from "../context.ts";
import { arboristOptions, rootOf } from "./closure.ts";
import type { NpmConfig } from "./config.ts";
import { guarded } from "./guard.ts";
import { type PackageJson, parsePackageJson } from "./package.ts";
import { packumentCache } from "./packuments.ts";
import { reasonOf } from "./reason.ts";

const manifestLimit = 4 * 1024 * 1024;

/** A server's package in place: its folder below a `node_modules` of its own, and what it says of itself. */
export interface Installed {
  /** The folder above that `node_modules`, which holds the package with all that it depends on. */
  readonly root: string;
  readonly folder: string;
  readonly manifest: PackageJson;
}

/** The installed package of an artifact, from the cache; null when it was never installed here. */
export async function findInstalled(
  name: string,
  artifact: NpmArtifact,
  closure: NpmClosure,
  world: World,
): Promise<Installed | null> {
  const root = installFolder(artifact, closure, world);
  const folder = join(root, "node_modules", ...name.split("/"));
  const path = join(folder, "package.json");
  if ((await world.files.status(path))?.kind !== "file") return null;
  const manifest = parsePackageJson(await world.files.read(path, manifestLimit), path);
  if (manifest.name !== name || manifest.version !== artifact.version) return null;
  return { root, folder, manifest };
}

/**
 * Installs a package and exactly its closure into the cache, with all install scripts off: every package is
 * compared with the integrity that the closure names. The folder appears complete or not at all.
 */
export async function install(
  name: string,
  artifact: NpmArtifact,
  closure: NpmClosure,
  config: NpmConfig,
  world: World,
): Promise<Installed> {
  const found = await findInstalled(name, artifact, closure, world);
  if (found !== null) return found;
  const temporary = await temporaryPath(world);
  await world.files.makeFolder(temporary);
  try {
    await reify(temporary, name, artifact, closure, config, world);
    const folder = installFolder(artifact, closure, world);
    await world.files.makeFolder(dirname(folder));
    await world.files.move(temporary, folder);
  } finally {
    await world.files.remove(temporary);
  }
  const installed = await findInstalled(name, artifact, closure, world);
  if (installed !== null) return installed;
  throw new McpLockError("NPM_INSTALL", `${name}@${artifact.version} did not install as itself`);
}

async function reify(
  folder: string,
  name: string,
  artifact: NpmArtifact,
  closure: NpmClosure,
  config: NpmConfig,
  world: World,
): Promise<void> {
  const { Arborist } = await import("@npmcli/arborist");
  await world.files.replace(join(folder, "package.json"), JSON.stringify(rootOf(name, artifact.version)));
  await world.files.replace(join(folder, "package-lock.json"), JSON.stringify(closure.lockfile));
  const cache = packumentCache(config, world);
  const options = { ...arboristOptions(folder, config, world), packumentCache: cache };
  try {
    const arborist = new Arborist(options);
    // As `npm ci`: what the lockfile says, and nothing else.
    await arborist.loadVirtual();
    await guarded(config.options, () => arborist.reify({ ...options, save: false }));
    const [failure] = cache.failures;
    if (failure !== undefined) throw failure;
  } catch (cause) {
    throw installError(`${name}@${artifact.version} could not be installed`, closure, cause);
  }
}

/** npm's message names hashes only: here it names the package that has other bytes. */
function installError(what: string, { components }: NpmClosure, cause: unknown): McpLockError {
  const reason = reasonOf(cause);
  const isOther = cause instanceof Error && "code" in cause && cause.code === "EINTEGRITY";
  if (!isOther) return new McpLockError("NPM_INSTALL", `${what}: ${reason}`, { cause });
  const other = components.find(({ integrity }) => integrity !== null && reason.includes(integrity));
  const package_ = other === undefined ? "a package" : `${other.name}@${other.version}`;
  return new McpLockError(
    "NPM_INTEGRITY",
    `${what}: ${package_} consists of other bytes than its registry announced when it was resolved`,
    { hint: "nothing of it was started", cause },
  );
}

/** Native packages differ between systems, so the folder's name does. */
function installFolder(artifact: NpmArtifact, closure: NpmClosure, world: World): string {
  const packages = fingerprint(closure.lockfile);
  const key = sha256(
    `${artifact.purl}\0${artifact.integrity}\0${packages}\0${process.platform}-${process.arch}`,
  );
  return join(cacheFolder(world.env), "npm", key.slice("sha256:".length));
}

/** How this Node.js starts an installed package. NPM_NO_BIN where it has no such program. */
export function startInstalled(installed: Installed, asked: string | null, nodePath: string): Program {
  return { path: nodePath, args: [programOf(installed, asked)], folders: [installed.root] };
}

/** The program that npx would start: the bin asked for, the only one, or the one named like the package. */
export function programOf(installed: Installed, asked: string | null): string {
  const { folder, manifest } = installed;
  const bare = manifest.name.split("/").at(-1) ?? manifest.name;
  const bins =
    typeof manifest.bin === "string"
      ? new Map([[bare, manifest.bin]])
      : new Map(Object.entries(manifest.bin ?? {}));
  const programs = new Set(bins.values());
  const [only] = programs;
  const chosen = asked === null ? (programs.size === 1 ? only : bins.get(bare)) : bins.get(asked);
  const refuse = (problem: string) =>
    new McpLockError("NPM_NO_BIN", `${manifest.name}@${manifest.version}: ${problem}`, {
      hint: `its executables: ${[...bins.keys()].join(", ") || "none"}`,
    });
  if (chosen === undefined)
    throw refuse(
      asked === null ? "which executable to start is not certain" : `it has no executable ${asked}`,
    );
  const program = join(folder, chosen);
  if (relative(folder, program).startsWith(`..${sep}`))
    throw refuse(`its executable ${chosen} lies outside the package`);
  if (![".js", ".mjs", ".cjs", ""].includes(extname(program)))
    throw refuse(`its executable ${chosen} is not a Node.js program`);
  return program;
}
