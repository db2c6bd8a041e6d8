import type { PypiArtifact } from "../../model/artifact.ts";
import { McpLockError } from "../../model/error.ts";
import type { PypiSource } from "../../model/source.ts";
import type { PypiClosure } from "../closure.ts";
import type { ResolveContext } from "../context.ts";
import { readPypiConfig } from "./index.ts";
import { closureFrom } from "./requirements.ts";
import { failureOf, findUv, runUv } from "./uv.ts";

/** The oldest Python that versions are chosen for where the declaration names none. */
const defaultPython = "3.12";
const patience = 300_000;

/** The oldest Python that the packages of a server are to run on. */
export function pythonFor({ python }: PypiSource): string {
  return python === null ? defaultPython : (/\d+\.\d+(?:\.\d+)?$/.exec(python)?.[0] ?? defaultPython);
}

/** The arguments with which uv chooses versions for every system at once. It runs no code of a package. */
export function compileArgs(python: string): string[] {
  return [
    ...["pip", "compile", "-", "--universal", "--generate-hashes", "--no-build"],
    ...["--no-header", "--no-annotate", "--python-version", python],
    // Not the Python of an environment that lies somewhere above.
    "--system",
  ];
}

/**
 * Everything that one release pulls in today, as uv resolves it for all systems and for this Python and later
 * ones. PYPI_CLOSURE where that cannot be had. Nothing is built and nothing of a package is executed.
 */
export async function resolvePypiClosure(
  source: PypiSource,
  artifact: PypiArtifact,
  python: string,
  context: ResolveContext,
): Promise<PypiClosure> {
  const { world } = context;
  const refuse = (problem: string, hint: string) => {
    const message = `what ${source.name} ${artifact.version} depends on could not be resolved: ${problem}`;
    return new McpLockError("PYPI_CLOSURE", message, { hint });
  };
  const uv = await findUv(context);
  if (uv === null) throw refuse("uv is not installed", "install uv");
  const config = await readPypiConfig(source.installer, world);
  const extras = source.extras.length === 0 ? "" : `[${source.extras.join(",")}]`;
  const input = `${source.name}${extras}==${artifact.version}\n`;
  const folder = await world.files.makeTemporaryFolder();
  try {
    const run = { folder, config, input, milliseconds: patience };
    const ran = await runUv(uv, compileArgs(python), run, world);
    const failure = failureOf(ran);
    if (failure !== null) {
      const hint = `only wheels are taken, for Python ${python} and later: \`--python\` in the declaration names another`;
      throw refuse(`uv says: ${failure}`, hint);
    }
    const closure = closureFrom(ran.output, artifact, python);
    if (typeof closure !== "string") return closure;
    throw refuse(`the answer of uv cannot be used: ${closure}`, "another version of uv may help");
  } finally {
    await world.files.remove(folder);
  }
}
