import { join } from "node:path";
import { PackageURL } from "packageurl-js";
import type { NpmArtifact } from "../../model/artifact.ts";
import { McpLockError } from "../../model/error.ts";
import type { NpmSource } from "../../model/source.ts";
import { cachedArtifact, storeArtifact } from "../cache.ts";
import type { NpmClosure } from "../closure.ts";
import type { Locked, Program, ResolveContext, Resolved } from "../context.ts";
import { fetchNpmAttestations } from "./attestations.ts";
import { resolveClosure } from "./closure.ts";
import type { NpmConfig } from "./config.ts";
import { findInstalled, install, startInstalled } from "./install.ts";
import { asksForInstallScripts } from "./package.ts";
import { downloadTarball, fetchPackument, type Manifest, pickVersion } from "./registry.ts";

/**
 * An npm package: the exact version, and the integrity of bytes that were downloaded and hashed here.
 * A registry's own word about them is only compared.
 */
export async function resolveNpm(
  source: NpmSource,
  locked: Locked | null,
  context: ResolveContext,
): Promise<Resolved> {
  const before = locked?.artifact.kind === "npm" ? locked.artifact : null;
  const agreed = locked?.closure?.kind === "npm" ? locked.closure : null;
  let artifact: NpmArtifact;
  let attest: Resolved["attest"];
  try {
    if (context.offline) artifact = await fromCache(source, before, context);
    else ({ artifact, attest } = await fromRegistry(source, before, context));
  } catch (error) {
    const isGone = error instanceof McpLockError && error.code === "NPM_NO_VERSION";
    if (!isGone || before === null || before.version !== source.version) throw error;
    return withdrawn(source, before, agreed, error, context);
  }
  const hasDrifted = before?.purl === artifact.purl && before.integrity !== artifact.integrity;
  const isSame = before?.purl === artifact.purl && !hasDrifted;
  try {
    const closure = (isSame ? agreed : null) ?? (await closureOf(source, artifact, context));
    return {
      artifact,
      closure,
      ...(attest !== undefined && { attest }),
      prepare: () => prepare(source, artifact, closure, context),
    };
  } catch (error) {
    // That the bytes are others is the finding: nothing that follows from it may hide it.
    if (hasDrifted) return drifted(source, artifact);
    throw error;
  }
}

/** A version that its registry has no more: what was locked is looked at as far as it is in the cache. */
function withdrawn(
  source: NpmSource,
  artifact: NpmArtifact,
  closure: NpmClosure | null,
  error: McpLockError,
  context: ResolveContext,
): Resolved {
  const fromCacheOnly = async () => {
    const found =
      closure === null ? null : await findInstalled(source.name, artifact, closure, context.world);
    if (found === null) throw error;
    return startInstalled(found, source.bin, context.nodePath);
  };
  return { artifact, closure, withdrawn: error, prepare: fromCacheOnly };
}

/** Other bytes under the same version, which npm would not install: they are told, and not started. */
function drifted({ name }: NpmSource, artifact: NpmArtifact): Resolved {
  const refuse = async () => {
    throw new McpLockError(
      "NPM_INTEGRITY",
      `${name}@${artifact.version} consists of other bytes than were locked`,
      {
        hint: "they are not started",
      },
    );
  };
  return { artifact, closure: null, prepare: refuse };
}

/** What a package pulls in today. It is worthless if it names other bytes of the package itself. */
async function closureOf(
  source: NpmSource,
  artifact: NpmArtifact,
  context: ResolveContext,
): Promise<NpmClosure> {
  if (context.offline) {
    throw new McpLockError("OFFLINE", `${source.name}: what it depends on is not locked yet`, {
      hint: "run once without --offline",
    });
  }
  const config = await context.npmConfig();
  const closure = await resolveClosure(source.name, artifact.version, config, context.world);
  const own = closure.components.find(({ purl }) => purl === closure.root);
  if (own?.integrity === artifact.integrity) return closure;
  throw new McpLockError(
    "NPM_INTEGRITY",
    `npm would install other bytes of ${source.name}@${artifact.version} than its registry serves`,
    { hint: "a mirror may hold a damaged copy; npm refuses to install it, too" },
  );
}

async function fromCache(
  source: NpmSource,
  before: NpmArtifact | null,
  context: ResolveContext,
): Promise<NpmArtifact> {
  const refuse = (problem: string) =>
    new McpLockError("OFFLINE", `${source.name}: ${problem}`, { hint: "run once without --offline" });
  if (!source.pinned) throw refuse("what a floating version means today only the registry knows");
  if (before === null || before.version !== source.version) throw refuse("this version is not locked yet");
  if ((await cachedArtifact(before.integrity, context.world)) === null)
    throw refuse("the locked tarball is not in the cache");
  return before;
}

async function fromRegistry(
  source: NpmSource,
  before: NpmArtifact | null,
  context: ResolveContext,
): Promise<{ readonly artifact: NpmArtifact; readonly attest: NonNullable<Resolved["attest"]> }> {
  if (!source.pinned) await refuseLocalInstall(source, context);
  const config = await context.npmConfig();
  const packument = await fetchPackument(source.name, config);
  const manifest = pickVersion(packument, source.name, source.version ?? source.spec ?? "latest");
  const bytes = await obtain(manifest, before, config, context);
  const artifact: NpmArtifact = {
    kind: "npm",
    purl: exactPurl(source, manifest.version, config.projectRegistry(source.name)),
    version: manifest.version,
    ...bytes,
    ...(!source.pinned && { pinned: false as const }),
  };
  return { artifact, attest: () => fetchNpmAttestations(manifest, config) };
}

/** The bytes of a version: those locked, if they are here and the registry still announces them; else downloaded. */
async function obtain(
  manifest: Manifest,
  before: NpmArtifact | null,
  config: NpmConfig,
  { world }: ResolveContext,
): Promise<{ integrity: string; installScripts: boolean }> {
  const announced = announcedIntegrity(manifest);
  const unchanged = before !== null && before.version === manifest.version && announced === before.integrity;
  if (unchanged && (await cachedArtifact(before.integrity, world)) !== null) {
    return { integrity: before.integrity, installScripts: before.installScripts };
  }
  const { integrity, path } = await storeArtifact(downloadTarball(manifest, config), world);
  const drifted = before !== null && before.version === manifest.version && before.integrity !== integrity;
  // Bytes that drifted from the lock are a finding. Bytes that only the registry disowns are nothing to agree to.
  if (announced !== null && announced !== integrity && !drifted) {
    throw new McpLockError(
      "NPM_INTEGRITY",
      `the tarball of ${manifest.name}@${manifest.version} is not the one that its registry announces`,
      {
        hint: "a mirror may hold a damaged copy; npm refuses to install it, too",
      },
    );
  }
  return { integrity, installScripts: await asksForInstallScripts(path, manifest.name, world) };
}

/** The SHA-512 among the hashes that the registry announces; null when it announces only weaker ones. */
function announcedIntegrity(manifest: Manifest): string | null {
  return manifest.dist.integrity?.split(/\s+/).find((hash) => hash.startsWith("sha512-")) ?? null;
}

/** The package URL of one version; a registry that the repository names is a qualifier. */
function exactPurl(source: NpmSource, version: string, registry: string | null): string {
  const { namespace, name } = PackageURL.fromString(source.purl);
  const qualifiers = registry === null ? null : { repository_url: registry };
  return new PackageURL("npm", namespace, name, version, qualifiers, null).toString();
}

/** npx starts what the repository has installed, if the declaration leaves the version open. */
async function refuseLocalInstall(source: NpmSource, { root, world }: ResolveContext): Promise<void> {
  const status = await world.files.status(
    join(root, "node_modules", ...source.name.split("/"), "package.json"),
  );
  if (status === null) return;
  throw new McpLockError(
    "SOURCE_UNRESOLVED",
    `${source.name} is installed in this repository, and npx would start that copy`,
    {
      hint: "declare an exact version",
    },
  );
}

async function prepare(
  source: NpmSource,
  artifact: NpmArtifact,
  closure: NpmClosure,
  context: ResolveContext,
): Promise<Program> {
  const { world } = context;
  const found = await findInstalled(source.name, artifact, closure, world);
  if (found === null && context.offline) {
    throw new McpLockError("OFFLINE", `${source.name}@${artifact.version} is not installed in the cache`, {
      hint: "run once without --offline",
    });
  }
  const installed =
    found ?? (await install(source.name, artifact, closure, await context.npmConfig(), world));
  return startInstalled(installed, source.bin, context.nodePath);
}
