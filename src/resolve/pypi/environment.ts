import { dirname, join } from "node:path";
import { sha256 } from "../../json/canonical.ts";
import type { PypiArtifact } from "../../model/artifact.ts";
import { McpLockError } from "../../model/error.ts";
import type { PypiSource } from "../../model/source.ts";
import { projectName } from "../../python/project-name.ts";
import { comparePythonVersions, parsePythonVersion } from "../../python/version.ts";
import type { World } from "../../world.ts";
import { cacheFolder, temporaryPath } from "../cache.ts";
import type { PypiClosure } from "../closure.ts";
import type { ResolveContext } from "../context.ts";
import { readPypiConfig } from "./index.ts";
import { failureOf, findUv, runUv } from "./uv.ts";

const patience = 600_000;

/** A release that is to be put in place, with exactly these packages. */
export interface ToInstall {
  readonly source: PypiSource;
  readonly artifact: PypiArtifact;
  readonly closure: PypiClosure;
}

/** An environment of Python in which a release is installed. */
export interface Environment {
  readonly folder: string;
  /** What the release says of itself: the folder of its metadata. */
  readonly metadata: string;
}

/** The environment of a release, from the cache; null when it was never made here, or its Python is gone. */
export async function findEnvironment(wanted: ToInstall, world: World): Promise<Environment | null> {
  const folder = environmentFolder(wanted, world);
  const python = join(folder, ...(isWindows() ? ["Scripts", "python.exe"] : ["bin", "python"]));
  if ((await world.files.status(python)) === null || !(await isThere(python, world))) return null;
  for (const packages of await packageFolders(folder, world)) {
    const own = (await world.files.list(packages)).find((name) => isMetadataOf(name, wanted));
    if (own !== undefined) return { folder, metadata: join(packages, own) };
  }
  return null;
}

/**
 * Makes an environment that holds a release and exactly its closure: uv compares every file with the hashes that
 * the closure names, and builds nothing. It appears complete or not at all.
 */
export async function makeEnvironment(wanted: ToInstall, context: ResolveContext): Promise<Environment> {
  const { world } = context;
  const temporary = await temporaryPath(world);
  try {
    await installInto(temporary, wanted, context);
    const folder = environmentFolder(wanted, world);
    await world.files.makeFolder(dirname(folder));
    // What lies there is of no use, unless another process has made it in the meantime.
    if ((await findEnvironment(wanted, world)) === null) await world.files.remove(folder);
    await world.files.move(temporary, folder);
  } finally {
    await world.files.remove(temporary);
  }
  const made = await findEnvironment(wanted, world);
  if (made !== null) return made;
  throw new McpLockError("PYPI_INSTALL", `${nameOf(wanted)} did not install as itself`);
}

async function installInto(environment: string, wanted: ToInstall, context: ResolveContext): Promise<void> {
  const { world } = context;
  const uv = await findUv(context);
  if (uv === null) throw noUv(wanted);
  const config = await readPypiConfig(wanted.source.installer, world);
  const folder = await world.files.makeTemporaryFolder();
  try {
    await world.files.replace(join(folder, "requirements.txt"), wanted.closure.requirements);
    for (const args of [environmentArgs(wanted, environment), installArgs(environment)]) {
      const ran = await runUv(uv, args, { folder, config, milliseconds: patience }, world);
      const failure = failureOf(ran);
      if (failure === null) continue;
      throw new McpLockError(
        "PYPI_INSTALL",
        `${nameOf(wanted)} could not be installed: uv says: ${failure}`,
        {
          hint: `it needs wheels for this system, and Python ${pythonRequest(wanted)}, which \`uv python install\` adds`,
        },
      );
    }
  } finally {
    await world.files.remove(folder);
  }
}

/** The arguments that make an environment which may be moved, from a Python that is on this machine. */
export function environmentArgs(wanted: ToInstall, environment: string): string[] {
  return ["venv", environment, "--python", pythonRequest(wanted), "--relocatable", "--no-project"];
}

/** The arguments that install what the file names, and nothing that it does not name by hash. */
export function installArgs(environment: string): string[] {
  return [
    ...["pip", "install", "--python", environment, "--requirements", "requirements.txt"],
    ...["--require-hashes", "--no-deps", "--no-build"],
    // A server must not be able to write into what others are installed from.
    ...["--link-mode", "copy"],
  ];
}

/** PYPI_INSTALL: without uv nothing can be put in place. */
export function noUv(wanted: Pick<ToInstall, "source" | "artifact">): McpLockError {
  return new McpLockError("PYPI_INSTALL", `${nameOf(wanted)} cannot be started: uv is not installed`, {
    hint: "install uv; `verify --depth artifact` checks the files of the release without it",
  });
}

/** The Python that the declaration names, or any that the versions were chosen for. */
function pythonRequest({ source: { python }, closure }: ToInstall): string {
  return python !== null && /\d\.\d/.test(python) ? python : `>=${closure.python}`;
}

/** Wheels differ between systems and versions of Python, so the folder's name does. */
function environmentFolder(wanted: ToInstall, world: World): string {
  const { artifact, closure } = wanted;
  const python = pythonRequest(wanted);
  const system = `${process.platform}-${process.arch}`;
  const key = sha256(`${artifact.purl}\0${closure.requirements}\0${python}\0${system}`);
  return join(cacheFolder(world.env), "pypi", key.slice("sha256:".length));
}

async function packageFolders(folder: string, world: World): Promise<string[]> {
  if (isWindows()) return [join(folder, "Lib", "site-packages")];
  const library = join(folder, "lib");
  if ((await world.files.status(library))?.kind !== "folder") return [];
  const names = (await world.files.list(library)).filter((name) => /^python3\.\d+$/.test(name));
  return names.map((name) => join(library, name, "site-packages"));
}

/** `notes_mcp-1.4.0.dist-info` ("Recording installed projects", PyPA specifications). */
function isMetadataOf(name: string, { source, artifact }: ToInstall): boolean {
  const [, project = "", text = ""] = /^([\w.]+)-([\w.!+]+)\.dist-info$/.exec(name) ?? [];
  const [version, wanted] = [parsePythonVersion(text), parsePythonVersion(artifact.version)];
  const isSame = version !== null && wanted !== null && comparePythonVersions(version, wanted) === 0;
  return isSame && projectName(project) === source.name;
}

async function isThere(path: string, world: World): Promise<boolean> {
  return world.files.real(path).then(
    () => true,
    () => false,
  );
}

function nameOf({ source, artifact }: Pick<ToInstall, "source" | "artifact">): string {
  return `${source.name} ${artifact.version}`;
}

export function isWindows(): boolean {
  return process.platform === "win32";
}
