import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { McpLockError, toMcpLockError } from "../model/error.ts";
import type { Report } from "../model/report.ts";
import { formatSarif, type Place } from "../report/sarif.ts";
import { version } from "../version.ts";
import type { World } from "../world.ts";
import { readInput } from "./inputs.ts";
import type { Runner } from "./runner.ts";

/** Writes the JSON report into the runner's temporary folder. */
export async function writeReport(text: string, runner: Runner, world: World): Promise<void> {
  const folder = runner.env.get("RUNNER_TEMP");
  if (folder === undefined) return;
  await tryTo(runner, async () => {
    const path = join(folder, "mcp-lock-report.json");
    await world.files.replace(path, text);
    runner.output("report-file", path);
  });
}

/** Writes the findings as SARIF where the workflow asks for it: below the workspace or the temporary folder. */
export async function writeSarif(
  report: Report,
  places: ReadonlyMap<string, Place>,
  elsewhere: Place,
  runner: Runner,
  world: World,
): Promise<void> {
  const name = readInput("sarif-file", runner.env);
  if (name === "") return;
  await tryTo(runner, async () => {
    const path = await insideOf(name, runner, world);
    await world.files.replace(path, formatSarif(report, { version, places, elsewhere }));
    runner.output("sarif-file", path);
  });
}

/** Where a file really goes: a folder of the workspace may be a link that the pull request has put there. */
async function insideOf(name: string, { env }: Runner, { files }: World): Promise<string> {
  const workspace = env.get("GITHUB_WORKSPACE") ?? process.cwd();
  const given = resolve(workspace, name);
  const roots = [workspace, env.get("RUNNER_TEMP")].filter((root) => root !== undefined);
  const refused = new McpLockError(
    "ACTION_INPUT",
    `the input sarif-file leads out of the workspace: ${name}`,
  );
  if (!roots.some((root) => isInside(given, root))) throw refused;
  const path = join(await files.real(dirname(given)), basename(given));
  const real = await Promise.all(roots.map((root) => files.real(root)));
  if (!real.some((root) => isInside(path, root))) throw refused;
  return path;
}

function isInside(path: string, root: string): boolean {
  const way = relative(root, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** A file that cannot be written is told, and changes no verdict. */
async function tryTo(runner: Runner, work: () => Promise<void>): Promise<void> {
  await work().catch((error: unknown) => runner.log(`| warning: ${toMcpLockError(error).message}`));
}
