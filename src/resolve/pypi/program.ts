import { join } from "node:path";
import { PackageURL } from "packageurl-js";
import { decodeText } from "../../json/text.ts";
import { McpLockError } from "../../model/error.ts";
import type { PypiSource } from "../../model/source.ts";
import type { World } from "../../world.ts";
import { type Environment, isWindows } from "./environment.ts";

const recordLimit = 16 * 1024 * 1024;

/**
 * The program that uvx or pipx would start: the one asked for, or the one with the project's name. pipx takes the
 * only one of a project, whatever its name. PYPI_NO_BIN where the environment has none.
 */
export async function programOf(environment: Environment, source: PypiSource, world: World): Promise<string> {
  const asked = source.bin === null ? namesOf(source) : [source.bin];
  if (source.installer === "pipx" && source.bin === null) await refuseOtherEntry(environment, source, world);
  for (const name of asked) {
    const path = await executable(environment, name, world);
    if (path !== null) return path;
  }
  const own = await executablesOf(environment, world);
  const [only] = own;
  if (source.installer === "pipx" && source.bin === null && only !== undefined && own.length === 1) {
    const path = await executable(environment, only, world);
    if (path !== null) return path;
  }
  throw new McpLockError("PYPI_NO_BIN", `${source.name} has no executable ${asked[0]}`, {
    hint: `its executables: ${own.join(", ") || "none"}`,
  });
}

/** The project's name as it is declared, and as indexes know it. */
function namesOf({ purl, name }: PypiSource): string[] {
  return [...new Set([PackageURL.fromString(purl).name, name])];
}

/** What Python itself puts there are links, and nothing of a package. */
async function executable({ folder }: Environment, name: string, world: World): Promise<string | null> {
  if (!/^\w[\w.-]*$/.test(name)) return null;
  const path = isWindows() ? join(folder, "Scripts", `${name}.exe`) : join(folder, "bin", name);
  const status = await world.files.status(path);
  return status?.kind === "file" && (status.executable || isWindows()) ? path : null;
}

/** The programs that the project has brought along, from the list of its files. */
async function executablesOf({ metadata }: Environment, world: World): Promise<string[]> {
  const path = join(metadata, "RECORD");
  if ((await world.files.status(path))?.kind !== "file") return [];
  const text = decodeText(await world.files.read(path, recordLimit), path);
  const names = [...text.matchAll(/^(?:\.\.[/\\])+(?:bin|Scripts)[/\\](\w[\w.-]*?)(?:\.exe)?,/gm)].map(
    ([, name = ""]) => name,
  );
  return [...new Set(names)].sort();
}

/** pipx starts an entry point of the group `pipx.run`, where a project has one, in place of its program. */
async function refuseOtherEntry({ metadata }: Environment, source: PypiSource, world: World): Promise<void> {
  const path = join(metadata, "entry_points.txt");
  if ((await world.files.status(path))?.kind !== "file") return;
  if (!/^\[\s*pipx\.run\s*\]/m.test(decodeText(await world.files.read(path, recordLimit), path))) return;
  throw new McpLockError("PYPI_NO_BIN", `${source.name} has an entry point that only pipx starts`, {
    hint: "name a program: `pipx run --spec PACKAGE PROGRAM`",
  });
}
