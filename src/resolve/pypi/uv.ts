import { delimiter, join } from "node:path";
import type { World } from "../../world.ts";
import { cacheFolder } from "../cache.ts";
import type { ResolveContext } from "../context.ts";
import { findProgram, foldersOutside, outsideOf } from "../find-program.ts";
import { type Ran, runProgram } from "../run-program.ts";
import { type PypiConfig, uvVariables } from "./index.ts";

/** uv on this machine, and the folders in which it may look for Python. */
export interface Uv {
  readonly path: string;
  readonly folders: readonly string[];
}

export interface UvRun {
  /** Where it stands: a folder of nobody else's. */
  readonly folder: string;
  readonly config: PypiConfig;
  readonly input?: string;
  readonly milliseconds: number;
}

const outputLimit = 64 * 1024 * 1024;
const longestReason = 800;

/** What uv needs to find itself, Python, a way out and the user's logins. Nothing else steers it. */
const kept = new Set([
  ...["HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR"],
  ...["XDG_DATA_HOME", "UV_PYTHON_INSTALL_DIR", "NETRC", "SSL_CERT_FILE", "SSL_CERT_DIR", "SSL_CLIENT_CERT"],
  ...["UV_NATIVE_TLS", "UV_SYSTEM_CERTS", "UV_HTTP_TIMEOUT"],
  ...["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"],
  ...["http_proxy", "https_proxy", "all_proxy", "no_proxy"],
]);

/** The uv on the user's PATH; null where there is none. Neither it nor a Python is taken from the repository. */
export async function findUv({ root, world }: Pick<ResolveContext, "root" | "world">): Promise<Uv | null> {
  const isOutside = await outsideOf(root, world);
  const folders = await foldersOutside(root, world);
  for (const folder of folders) {
    const path = await findProgram("uv", [folder], world);
    if (path !== null && (await isOutside(path))) return { path, folders };
  }
  return null;
}

/** Runs uv without configuration files, with the user's indexes, and with a cache of its own. Fetches no Python. */
export async function runUv(
  { path, folders }: Uv,
  args: readonly string[],
  { folder, config, input, milliseconds }: UvRun,
  world: World,
): Promise<Ran> {
  const env = {
    ...Object.fromEntries([...world.env].filter(([name]) => kept.has(name))),
    PATH: folders.join(delimiter),
    ...uvVariables(config),
  };
  const options = { cwd: folder, env, milliseconds, outputLimit, ...(input !== undefined && { input }) };
  return runProgram(path, [...args, ...alwaysArgs(world)], options, world);
}

/** The options of every command: files of the repository must not steer it, and nothing but packages is fetched. */
export function alwaysArgs({ env }: Pick<World, "env">): string[] {
  return [
    ...["--no-config", "--no-python-downloads", "--no-progress", "--color", "never"],
    ...["--cache-dir", join(cacheFolder(env), "uv")],
  ];
}

/** Why uv failed, in its own words, on one line and without logins; null when it did not. */
export function failureOf({ code, problems, isCut }: Ran): string | null {
  if (isCut) return `it wrote more than ${outputLimit} characters`;
  if (code === 0) return null;
  if (code === null) return "it did not start, or took too long";
  const lines = problems.split("\n").filter((line) => !/^warning:/.test(line));
  const told = lines
    .join(" ")
    .replace(/\/\/[^/\s@]*@/g, "//")
    .replace(/[\s\u2500-\u25ff\u00d7]+/g, " ")
    .trim();
  return told === "" ? `it ended with exit code ${code}` : told.slice(0, longestReason);
}
