import { McpLockError } from "../../model/error.ts";
import { preference } from "../../python/release-file.ts";
import type { World } from "../../world.ts";
import { cachedArtifact, storeArtifact } from "../cache.ts";
import { download, type PypiLimits } from "./download.ts";
import { loginFor, type PypiConfig } from "./index.ts";
import type { Project, ReleaseFile } from "./project.ts";

export interface Hashing {
  /** Hashes of files that were agreed on before, by their names. */
  readonly agreed: ReadonlyMap<string, string>;
  readonly project: Project;
  readonly config: PypiConfig;
  readonly limits: PypiLimits;
  readonly world: World;
}

/**
 * The SHA-256 of every file of a release, by its name. Bytes are downloaded, or at hand, and hashed here, the
 * likeliest file first; only what is beyond the limit for a whole release is taken at the index's word.
 */
export async function hashFiles(
  files: readonly ReleaseFile[],
  hashing: Hashing,
): Promise<Record<string, string>> {
  const hashes: [string, string][] = [];
  let left = hashing.limits.files;
  for (const file of [...files].sort(byPreference)) {
    const { announced, name, size } = file;
    const isHere = announced !== null && (await cachedArtifact(announced, hashing.world)) !== null;
    const isFirst = hashes.length === 0;
    if (announced !== null && (isHere || (!isFirst && (size ?? 0) > left))) {
      hashes.push([name, announced]);
      continue;
    }
    const { hash, length } = await fetchFile(file, left, hashing);
    left -= length;
    hashes.push([name, hash]);
  }
  return Object.fromEntries(hashes.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The file of a release that an installer takes on most machines, by name. */
export function likeliestFile(names: readonly string[]): string | undefined {
  return [...names].sort((a, b) => byPreference({ name: a }, { name: b }))[0];
}

function byPreference(a: { readonly name: string }, b: { readonly name: string }): number {
  return preference(a.name) - preference(b.name) || (a.name < b.name ? -1 : 1);
}

async function fetchFile(
  { name, url, announced }: ReleaseFile,
  limit: number,
  { agreed, project, config, limits, world }: Hashing,
): Promise<{ hash: string; length: number }> {
  const login = loginFor(url, project.index, config);
  const request = { url, accept: "*/*", what: `the file ${name}`, login, limit, limits };
  const { pieces } = await download(request, world);
  let length = 0;
  const { integrity } = await storeArtifact(
    measure(pieces, (more) => {
      length += more;
    }),
    world,
    "sha256",
  );
  const before = agreed.get(name);
  const hasDrifted = before !== undefined && before !== integrity;
  // Bytes that drifted from the lock are a finding. Bytes that only the index disowns are nothing to agree to.
  if (announced !== null && announced !== integrity && !hasDrifted) {
    throw new McpLockError("PYPI_INTEGRITY", `${name} is not the file that its index announces`, {
      hint: "a mirror may hold a damaged copy; installers refuse it, too",
    });
  }
  return { hash: integrity, length };
}

async function* measure(
  pieces: AsyncIterable<Uint8Array>,
  add: (length: number) => void,
): AsyncGenerator<Uint8Array, void, void> {
  for await (const piece of pieces) {
    add(piece.length);
    yield piece;
  }
}
