import { z } from "zod";
import { readJson } from "../../json/read.ts";
import { McpLockError } from "../../model/error.ts";
import type { PypiSource } from "../../model/source.ts";
import { projectName } from "../../python/project-name.ts";
import { versionOfFile } from "../../python/release-file.ts";
import { comparePythonVersions, formatPythonVersion, type PythonVersion } from "../../python/version.ts";
import type { World } from "../../world.ts";
import { download, type PypiLimits } from "./download.ts";
import { loginFor, noIndex, type PypiConfig, type PypiIndex } from "./index.ts";

const accept = "application/vnd.pypi.simple.v1+json";

/** A project's page in JSON (PEP 691), with the sizes of PEP 700, the provenance of PEP 740 and the status of PEP 792. */
const Page = z.object({
  meta: z.object({ "api-version": z.string().regex(/^1\./) }),
  name: z.string(),
  files: z.array(
    z.object({
      filename: z.string(),
      url: z.string(),
      hashes: z.record(z.string(), z.string()),
      yanked: z.union([z.boolean(), z.string()]).optional(),
      size: z.int().nonnegative().optional(),
      provenance: z.string().nullish(),
    }),
  ),
  "project-status": z.object({ status: z.string() }).optional(),
});

export interface ReleaseFile {
  readonly name: string;
  readonly url: URL;
  /** `sha256:HEX` as the index announces it; null where it does not. */
  readonly announced: string | null;
  readonly size: number | null;
  readonly yanked: boolean;
  /** Where its provenance lies; null where it has none, absent where the index does not say (PEP 740). */
  readonly provenance?: URL | null;
}

export interface Release {
  readonly version: PythonVersion;
  readonly files: readonly ReleaseFile[];
  /** Whether all of its files are. */
  readonly yanked: boolean;
}

export interface Project {
  /** Oldest first. */
  readonly releases: readonly Release[];
  readonly quarantined: boolean;
  /** Where it was found. */
  readonly index: PypiIndex;
}

/** What the first of the user's indexes that knows a project says about it. PYPI_NOT_FOUND when none does. */
export async function fetchProject(
  { name, installer }: Pick<PypiSource, "name" | "installer">,
  config: PypiConfig,
  limits: PypiLimits,
  world: World,
): Promise<Project> {
  for (const index of config.indexes) {
    const project = await fetchFrom(index, name, config, limits, world);
    if (project !== null) return project;
  }
  if (!config.hasDefault) throw noIndex(`no index that is configured has ${name}`, installer);
  throw new McpLockError("PYPI_NOT_FOUND", `the index has no project ${name}`, {
    hint: "it was removed, or never existed there",
  });
}

async function fetchFrom(
  index: PypiIndex,
  name: string,
  config: PypiConfig,
  limits: PypiLimits,
  world: World,
): Promise<Project | null> {
  const what = `the page of ${name} at ${index.url.host}`;
  const url = new URL(`${name}/`, index.url);
  try {
    const login = loginFor(url, index, config);
    const request = { url, accept, what, login, limit: limits.page, limits };
    const answer = await download(request, world);
    const chunks: Uint8Array[] = [];
    for await (const piece of answer.pieces) chunks.push(piece);
    const page = parsePage(Buffer.concat(chunks).toString("utf8"), answer.type, what);
    if (projectName(page.name) !== name) throw unusable(what, "it is the page of another project");
    return {
      releases: releasesOf(page, name, answer.url, what),
      quarantined: page["project-status"]?.status === "quarantined",
      index,
    };
  } catch (error) {
    if (error instanceof McpLockError && error.code === "PYPI_NOT_FOUND") return null;
    throw error;
  }
}

function parsePage(text: string, type: string, what: string): z.infer<typeof Page> {
  if (!/[/+]json$/.test(type)) {
    throw new McpLockError("PYPI_ANSWER", `${what} is not JSON but ${type || "of no type"}`, {
      hint: "mcp-lock needs an index that speaks JSON (PEP 691)",
    });
  }
  let value: unknown;
  try {
    value = readJson(text);
  } catch (cause) {
    throw new McpLockError("PYPI_ANSWER", `${what} is not JSON`, { cause });
  }
  const parsed = Page.safeParse(value);
  if (!parsed.success) throw unusable(what, "it is not what PEP 691 describes");
  return parsed.data;
}

function releasesOf({ files }: z.infer<typeof Page>, name: string, base: URL, what: string): Release[] {
  const releases = new Map<string, { version: PythonVersion; files: ReleaseFile[] }>();
  const seen = new Set<string>();
  for (const file of files) {
    const version = versionOfFile(file.filename, name);
    if (version === null) continue;
    if (seen.has(file.filename)) throw unusable(what, "it names a file twice");
    seen.add(file.filename);
    const key = releaseKey(version);
    const release = releases.get(key) ?? { version, files: [] };
    release.files.push(toFile(file, base, what));
    releases.set(key, release);
  }
  return [...releases.values()]
    .map((release) => ({ ...release, yanked: release.files.every(({ yanked }) => yanked) }))
    .sort((a, b) => comparePythonVersions(a.version, b.version));
}

/** `1.0` and `1.0.0` are one version. */
function releaseKey(version: PythonVersion): string {
  const last = version.release.findLastIndex((number) => number !== 0n);
  return formatPythonVersion({ ...version, release: version.release.slice(0, Math.max(last + 1, 1)) });
}

type PageFile = z.infer<typeof Page>["files"][number];

function toFile(file: PageFile, base: URL, what: string): ReleaseFile {
  const url = toAddress(file.url, base, file.filename, what);
  const sha256 = new Map(Object.entries(file.hashes)).get("sha256")?.toLowerCase();
  if (sha256 !== undefined && !/^[0-9a-f]{64}$/.test(sha256))
    throw unusable(what, `the hash of ${file.filename} is none`);
  return {
    name: file.filename,
    url,
    announced: sha256 === undefined ? null : `sha256:${sha256}`,
    size: file.size ?? null,
    // An empty reason is a reason, too (PEP 592).
    yanked: file.yanked !== undefined && file.yanked !== false,
    ...(file.provenance !== undefined && { provenance: toProvenance(file, base, what) }),
  };
}

function toProvenance({ filename, provenance }: PageFile, base: URL, what: string): URL | null {
  return provenance == null ? null : toAddress(provenance, base, `the provenance of ${filename}`, what);
}

/** An address on a page, without a login; over http only where the page itself was read so. */
function toAddress(text: string, base: URL, name: string, what: string): URL {
  const url = URL.parse(text, base.href);
  const isSafe = url?.protocol === "https:" || (url?.protocol === "http:" && base.protocol === "http:");
  if (url === null || !isSafe) throw unusable(what, `the address of ${name} is not one of https`);
  url.username = "";
  url.password = "";
  return url;
}

function unusable(what: string, problem: string): McpLockError {
  return new McpLockError("PYPI_ANSWER", `${what} cannot be used: ${problem}`);
}
