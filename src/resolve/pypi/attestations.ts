import pLimit from "p-limit";
import { parseJson } from "../../json/strict.ts";
import { decodeText } from "../../json/text.ts";
import type { Attested } from "../../model/attestations.ts";
import { McpLockError } from "../../model/error.ts";
import type { JsonValue } from "../../model/json-value.ts";
import type { World } from "../../world.ts";
import { download, type PypiLimits } from "./download.ts";
import { loginFor, type PypiConfig } from "./index.ts";
import type { Project, ReleaseFile } from "./project.ts";

const byteLimit = 16 * 1024 * 1024;
const fetchesAtATime = 8;

export interface Asking {
  readonly project: Project;
  readonly config: PypiConfig;
  readonly limits: PypiLimits;
  readonly world: World;
}

/**
 * The provenance objects (PEP 740) that an index names on a project's page for the files of a release. An index whose
 * page says nothing of provenance has no such thing, which tells nothing of the release.
 */
export async function fetchPypiAttestations(
  files: readonly ReleaseFile[],
  asking: Asking,
): Promise<Attested> {
  if (files.every(({ provenance }) => provenance === undefined))
    return { status: "unavailable", reason: "not-offered" };
  const offered = files.flatMap(({ name, provenance }) => (provenance ? [{ name, url: provenance }] : []));
  if (offered.length === 0) return { status: "none" };
  const found = await orNone(fetchAll(offered, asking));
  if (found === null) return { status: "unavailable", reason: "not-answered" };
  return { status: "offered", document: { kind: "pypi", files: Object.fromEntries(found) } };
}

type Place = { readonly name: string; readonly url: URL };

/** By the names of their files, a few at a time, and all together of limited size. */
async function fetchAll(offered: readonly Place[], asking: Asking): Promise<[string, JsonValue][]> {
  const limit = pLimit(fetchesAtATime);
  let left = byteLimit;
  try {
    return await limit.map([...offered].sort(byName), async (place) => {
      const bytes = await fetchOne(place, left, asking);
      left -= bytes.length;
      if (left < 0) throw unusable(nameOf(place), `all of them are larger than ${byteLimit} bytes`);
      return [place.name, read(bytes, nameOf(place))];
    });
  } finally {
    limit.clearQueue();
  }
}

async function fetchOne(place: Place, limit: number, asking: Asking): Promise<Uint8Array> {
  const { project, config, limits, world } = asking;
  const login = loginFor(place.url, project.index, config);
  const request = { url: place.url, accept, what: nameOf(place), login, limit, limits };
  const pieces: Uint8Array[] = [];
  for await (const piece of (await download(request, world)).pieces) pieces.push(piece);
  return Buffer.concat(pieces);
}

const accept = "application/vnd.pypi.integrity.v1+json, application/json";

function nameOf({ name }: Place): string {
  return `the provenance of ${name}`;
}

function byName(a: Place, b: Place): number {
  return a.name < b.name ? -1 : 1;
}

function read(bytes: Uint8Array, what: string): JsonValue {
  try {
    return parseJson(decodeText(bytes, what), what);
  } catch (cause) {
    throw unusable(what, cause instanceof McpLockError ? cause.code : "it is not JSON", cause);
  }
}

/** What the index itself names and does not have, it has lost. */
async function orNone<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof McpLockError && error.code === "PYPI_NOT_FOUND") return null;
    throw error;
  }
}

function unusable(what: string, problem: string, cause?: unknown): McpLockError {
  return new McpLockError("PYPI_ANSWER", `${what} cannot be used: ${problem}`, { cause });
}
