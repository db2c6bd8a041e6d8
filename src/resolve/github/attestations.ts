import { dirname, join } from "node:path";
import { canonicalJson } from "../../json/canonical.ts";
import { parseJson } from "../../json/strict.ts";
import { decodeText } from "../../json/text.ts";
import type { Attested } from "../../model/attestations.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../model/json-value.ts";
import type { World } from "../../world.ts";
import { askGitHub, type GitHubLimits } from "./api.ts";

/** The bundle that is asked about. */
export interface Attestable {
  /** An absolute path. */
  readonly path: string;
  /** `sha256:HEX` of its bytes. */
  readonly sha256: string;
  readonly manifest: JsonObject;
}

/**
 * Asks for GitHub's artifact attestations of a bundle: what `gh attestation download` has left beside it counts,
 * else GitHub is asked. undefined where nobody may be asked.
 */
export async function githubAttestations(
  bundle: Attestable,
  offline: boolean,
  limits: GitHubLimits,
  world: World,
): Promise<(() => Promise<Attested>) | undefined> {
  const downloaded = await findDownloaded(bundle, world);
  if (downloaded !== null)
    return async () => toAttested(await readDownloaded(downloaded, limits.bytes, world));
  if (offline) return undefined;
  return async () => {
    const repository = repositoryOf(bundle.manifest, world);
    if (repository === null) return { status: "unavailable", reason: "not-offered" };
    const answer = await askGitHub(`repos/${repository}/attestations/${bundle.sha256}`, limits, world);
    const bundles = answer.map((one) => (isJsonObject(one) ? (one["bundle"] ?? null) : null));
    // A bundle may lie compressed at another address, and is not fetched from there.
    return bundles.includes(null) ? { status: "unavailable", reason: "not-answered" } : toAttested(bundles);
  };
}

function toAttested(bundles: readonly JsonValue[]): Attested {
  if (bundles.length === 0) return { status: "none" };
  const sorted = bundles.map((one) => ({ one, text: canonicalJson(one) })).sort(byText);
  return { status: "offered", document: { kind: "github", bundles: sorted.map(({ one }) => one) } };
}

function byText(a: { readonly text: string }, b: { readonly text: string }): number {
  return a.text < b.text ? -1 : Number(a.text > b.text);
}

/** The file is named after the digest; no name on Windows holds a colon. */
async function findDownloaded({ path, sha256 }: Attestable, world: World): Promise<string | null> {
  for (const name of [sha256, sha256.replace(":", "-")]) {
    const file = join(dirname(path), `${name}.jsonl`);
    if ((await world.files.status(file))?.kind === "file") return file;
  }
  return null;
}

/** One bundle a line. */
async function readDownloaded(file: string, limit: number, world: World): Promise<JsonValue[]> {
  const text = decodeText(await world.files.read(file, limit), file);
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => parseJson(line, file));
}

/**
 * `OWNER/NAME`, as the manifest of a bundle says it: a claim, good for nothing but to know where to ask. null where
 * it names none at the GitHub that is asked.
 */
function repositoryOf({ repository }: JsonObject, { env }: World): string | null {
  const url = isJsonObject(repository) ? repository["url"] : repository;
  const host = URL.parse(env.get("GITHUB_SERVER_URL") || "https://github.com")?.host;
  const [, said, owner = "", name = ""] = (typeof url === "string" && address.exec(url)) || [];
  const isName = /^[\w-]{1,100}$/.test(owner) && /^(?!\.{1,2}$)[\w.-]{1,100}$/.test(name);
  return said?.toLowerCase() === host && isName ? `${owner}/${name}` : null;
}

/** Addresses that git and people use, up to a place inside of the repository. */
const address =
  /^(?:git\+)?(?:https:\/\/|ssh:\/\/git@|git@)([^/:@]{1,253})[/:]([^/]{1,100})\/([^/#?]{1,104}?)(?:\.git)?(?:[/#?].*)?$/s;
