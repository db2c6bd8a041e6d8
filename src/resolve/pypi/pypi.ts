import { join } from "node:path";
import { PackageURL } from "packageurl-js";
import type { PypiArtifact } from "../../model/artifact.ts";
import { McpLockError } from "../../model/error.ts";
import type { PypiSource } from "../../model/source.ts";
import { satisfies } from "../../python/specifier.ts";
import { comparePythonVersions, formatPythonVersion, parsePythonVersion } from "../../python/version.ts";
import { cachedArtifact } from "../cache.ts";
import type { PypiClosure } from "../closure.ts";
import type { Locked, Program, ResolveContext, Resolved } from "../context.ts";
import { fetchPypiAttestations } from "./attestations.ts";
import { pythonFor, resolvePypiClosure } from "./closure.ts";
import { defaultPypiLimits, type PypiLimits } from "./download.ts";
import { findEnvironment, makeEnvironment, noUv } from "./environment.ts";
import { hashFiles, likeliestFile } from "./files.ts";
import { readPypiConfig } from "./index.ts";
import { programOf } from "./program.ts";
import { fetchProject, type Project } from "./project.ts";
import { conditionsOf, findRelease, pickRelease } from "./release.ts";
import { closureFrom } from "./requirements.ts";
import { findUv } from "./uv.ts";

/**
 * A release of a Python project: its exact version and the set of its files, each with the SHA-256 of bytes that
 * were downloaded and hashed here. An index's own word about them is only compared.
 */
export async function resolvePypi(
  source: PypiSource,
  locked: Locked | null,
  context: ResolveContext,
  limits: PypiLimits = defaultPypiLimits,
): Promise<Resolved> {
  const before = lockedRelease(source, locked);
  if (source.installer === "pipx") await refuseLocalPackages(context);
  const found = context.offline
    ? { artifact: await fromCache(source, before, context) }
    : await fromIndex(source, before, context, limits);
  const { artifact } = found;
  if (before !== null && isReplaced(before, artifact)) return { ...found, ...replaced(source, artifact) };
  const listed = await listPackages(source, artifact, locked, context);
  return { ...found, ...listed, prepare: () => prepare(source, artifact, listed.closure, context) };
}

/** Whether a file of the same version now consists of other bytes. */
function isReplaced(before: PypiArtifact, now: PypiArtifact): boolean {
  const agreed = new Map(before.version === now.version ? Object.entries(before.files) : []);
  return Object.entries(now.files).some(([name, hash]) => (agreed.get(name) ?? hash) !== hash);
}

/** Other bytes under the same names: they are told, and not started. */
function replaced({ name }: PypiSource, artifact: PypiArtifact): Pick<Resolved, "closure" | "prepare"> {
  const refuse = async () => {
    const message = `${name} ${artifact.version} consists of other bytes than were locked`;
    throw new McpLockError("PYPI_INTEGRITY", message, { hint: "they are not started" });
  };
  return { closure: null, prepare: refuse };
}

/** What was locked as long as it is of these files, else what uv says today, or why that is not known. */
async function listPackages(
  source: PypiSource,
  artifact: PypiArtifact,
  locked: Locked | null,
  context: ResolveContext,
): Promise<{ closure: PypiClosure | null; unlisted?: string }> {
  const agreed = locked?.closure?.kind === "pypi" ? locked.closure : null;
  const python = pythonFor(source);
  if (agreed !== null && (source.python === null || agreed.python === python)) {
    const closure = closureFrom(agreed.requirements, artifact, agreed.python);
    if (typeof closure !== "string") return { closure };
  }
  const what = `what ${source.name} ${artifact.version} depends on is not known`;
  if (context.offline) return { closure: null, unlisted: `${what}: it is not locked yet` };
  if ((await findUv(context)) === null) return { closure: null, unlisted: `${what}: uv is not installed` };
  return { closure: await resolvePypiClosure(source, artifact, python, context) };
}

/** An environment of the locked packages, made once, and the program in it. */
async function prepare(
  source: PypiSource,
  artifact: PypiArtifact,
  closure: PypiClosure | null,
  context: ResolveContext,
): Promise<Program> {
  const found = closure === null ? null : await findEnvironment({ source, artifact, closure }, context.world);
  if (found === null && context.offline) {
    throw new McpLockError("OFFLINE", `${source.name} ${artifact.version} is not installed in the cache`, {
      hint: "run once without --offline",
    });
  }
  if (closure === null) throw noUv({ source, artifact });
  const environment = found ?? (await makeEnvironment({ source, artifact, closure }, context));
  return {
    path: await programOf(environment, source, context.world),
    args: [],
    folders: [environment.folder],
  };
}

/** What was agreed on, if it is a version of this project that the source still means. */
function lockedRelease(source: PypiSource, locked: Locked | null): PypiArtifact | null {
  const artifact = locked?.artifact.kind === "pypi" ? locked.artifact : null;
  if (artifact === null || artifact.purl !== exactPurl(source, artifact.version)) return null;
  const version = parsePythonVersion(artifact.version);
  return version !== null && satisfies(version, conditionsOf(source)) ? artifact : null;
}

async function fromCache(
  source: PypiSource,
  before: PypiArtifact | null,
  { world }: ResolveContext,
): Promise<PypiArtifact> {
  const refuse = (problem: string) =>
    new McpLockError("OFFLINE", `${source.name}: ${problem}`, { hint: "run once without --offline" });
  if (!source.pinned) throw refuse("what a floating version means today only the index knows");
  if (before === null) throw refuse("this version is not locked yet");
  const hash = new Map(Object.entries(before.files)).get(likeliestFile(Object.keys(before.files)) ?? "");
  if (hash === undefined || (await cachedArtifact(hash, world)) === null)
    throw refuse("the locked files are not in the cache");
  return before;
}

async function fromIndex(
  source: PypiSource,
  before: PypiArtifact | null,
  { world }: ResolveContext,
  limits: PypiLimits,
): Promise<Pick<Resolved, "attest"> & { readonly artifact: PypiArtifact }> {
  const config = await readPypiConfig(source.installer, world);
  const project = await fetchProject(source, config, limits, world);
  const release = pickRelease(source, project);
  if (release === null) {
    if (before !== null) return { artifact: { ...before, withdrawn: withdrawal(before, project) } };
    throw new McpLockError(
      "PYPI_NOT_FOUND",
      `the index has no version of ${source.name} for ${source.version ?? source.spec ?? "latest"}`,
      { hint: "the version was withdrawn, or never existed" },
    );
  }
  const locked = parsePythonVersion(before?.version ?? "");
  const isLocked = locked !== null && comparePythonVersions(locked, release.version) === 0;
  // `1.0` and `1.0.0` are one version, and files of one release may be named either way.
  const version = isLocked && before !== null ? before.version : formatPythonVersion(release.version);
  const agreed = new Map(before?.version === version ? Object.entries(before.files) : []);
  const artifact: PypiArtifact = {
    kind: "pypi",
    purl: exactPurl(source, version),
    version,
    files: await hashFiles(release.files, { agreed, project, config, limits, world }),
    ...(release.yanked && { withdrawn: "yanked" as const }),
    ...(!source.pinned && { pinned: false as const }),
  };
  const attest = () => fetchPypiAttestations(release.files, { project, config, limits, world });
  return { artifact, attest };
}

/** What became of a locked version that can no longer be had. */
function withdrawal(before: PypiArtifact, project: Project): NonNullable<PypiArtifact["withdrawn"]> {
  if (project.quarantined) return "quarantined";
  const version = parsePythonVersion(before.version);
  const release = version === null ? null : findRelease(version, project);
  return release?.yanked === true ? "yanked" : "unpublished";
}

function exactPurl(source: PypiSource, version: string): string {
  const { name } = PackageURL.fromString(source.purl);
  return new PackageURL("pypi", null, name, version, null, null).toString();
}

/** pipx starts what lies in such a folder of the repository rather than the package. */
async function refuseLocalPackages({ root, world }: ResolveContext): Promise<void> {
  if ((await world.files.status(join(root, "__pypackages__"))) === null) return;
  throw new McpLockError("SOURCE_UNRESOLVED", "pipx would start a program from __pypackages__", {
    hint: "remove that folder from the repository",
  });
}
