import { sha256 } from "../../json/canonical.ts";
import { McpLockError } from "../../model/error.ts";
import type { World } from "../../world.ts";
import { type OciConfig, registryScheme } from "./config.ts";
import { manifestTypes } from "./manifest.ts";
import { answerChallenge } from "./token.ts";
import { answerError, type OciWire, openWire } from "./wire.ts";

/** What a registry may take and send. */
export interface OciLimits {
  /** Bytes of one index, manifest or configuration. */
  readonly bytes: number;
  /** Entries of an index. */
  readonly entries: number;
  /** Milliseconds for everything that is asked about one image. */
  readonly time: number;
}

export const defaultOciLimits: OciLimits = { bytes: 4 * 1024 * 1024, entries: 200, time: 60_000 };

/** A document of a registry, with the digest that was computed over its bytes. */
export interface Fetched {
  readonly bytes: Uint8Array;
  readonly digest: string;
  /** What the registry says that it is. */
  readonly contentType: string | null;
  /** Names it in messages. */
  readonly what: string;
}

/** One repository of a registry (OCI distribution specification). */
export interface OciRepository {
  /** An index or manifest by tag or digest; what comes under a digest is what the digest names, or an error. */
  manifest(reference: string): Promise<Fetched>;
  /** A small blob by digest; `name` says in messages what of the image it is. */
  blob(digest: string, name: string): Promise<Fetched>;
  /**
   * The pages of the list of what refers to a digest (distribution specification 1.1, "Listing Referrers"), which a
   * registry may filter by type or not; null where it keeps no such lists.
   */
  referrers(digest: string, artifactType: string): Promise<Fetched[] | null>;
}

const redirects = new Set([301, 302, 303, 307, 308]);
const maximumHops = 3;
const maximumPages = 10;
/** How registries answer a question that they do not know. The first is what the specification says. */
const unknownQuestion = new Set([404, 400, 405, 406, 501]);

/** Opens a repository. Credentials are sent when the registry asks for them, to where it asks for them. */
export function openRepository(
  host: string,
  repository: string,
  config: OciConfig,
  limits: OciLimits,
  world: World,
): OciRepository {
  const registry = new URL(`${registryScheme(host)}//${host}`);
  const wire = openWire(limits.time, world);
  let authorization: string | null = null;

  const ask = async (path: string, accept: string, what: string): Promise<Response> => {
    const url = new URL(`/v2/${repository}/${path}`, registry);
    const first = await follow(url, accept, authorization, wire, what);
    if (first.status !== 401) return first;
    await first.body?.cancel();
    const challenge = first.headers.get("www-authenticate");
    const credentials = config.credentials(host);
    authorization = await answerChallenge(challenge, registry, repository, credentials, wire);
    return authorization === null ? first : follow(url, accept, authorization, wire, what);
  };

  const take = async (response: Response, digest: string | null, what: string): Promise<Fetched> => {
    if (response.status !== 200) throw await refusal(response, host, config, what);
    const bytes = await wire.read(response, limits.bytes, what);
    const found = sha256(bytes);
    if (digest !== null && found !== digest) {
      throw new McpLockError("OCI_INTEGRITY", `${what} consists of other bytes than its digest names`, {
        hint: "a mirror or proxy may hold a damaged copy; container engines refuse it, too",
      });
    }
    return { bytes, digest: found, contentType: response.headers.get("content-type"), what };
  };

  return {
    manifest: async (reference) => {
      const digest = reference.startsWith("sha256:") ? reference : null;
      const what = `${host}/${repository}${digest === null ? ":" : "@"}${reference}`;
      return take(await ask(`manifests/${reference}`, manifestTypes.join(", "), what), digest, what);
    },
    blob: async (digest, name) => {
      const what = `${name} of ${host}/${repository}`;
      return take(await ask(`blobs/${digest}`, "*/*", what), digest, what);
    },
    referrers: (digest, artifactType) => {
      const what = `the list of what refers to ${host}/${repository}@${digest}`;
      const list = new URL(`/v2/${repository}/referrers/${digest}`, registry);
      list.searchParams.set("artifactType", artifactType);
      const askPage = ({ search }: URL) =>
        ask(`referrers/${digest}${search}`, manifestTypes.join(", "), what);
      return readPages(list, askPage, (response) => take(response, null, what), what);
    },
  };
}

/** A list to its end; null where the registry does not know of it. */
async function readPages(
  list: URL,
  ask: (page: URL) => Promise<Response>,
  take: (response: Response) => Promise<Fetched>,
  what: string,
): Promise<Fetched[] | null> {
  const pages: Fetched[] = [];
  for (let next: URL | null = list; next !== null; ) {
    if (pages.length === maximumPages) throw answerError(what, `it has more than ${maximumPages} pages`);
    const response = await ask(next);
    if (pages.length === 0 && unknownQuestion.has(response.status)) {
      await response.body?.cancel();
      return null;
    }
    next = nextPage(response.headers, list, what);
    pages.push(await take(response));
  }
  return pages;
}

/** The next page, which is one of the same list; null where there is none (RFC 8288). */
function nextPage(headers: Headers, list: URL, what: string): URL | null {
  const link = /<([^<>]{1,4096})>\s{0,8};\s{0,8}rel="?next\b/.exec(headers.get("link") ?? "")?.[1];
  if (link === undefined) return null;
  const url = URL.parse(link, list.href);
  if (url?.origin === list.origin && url.pathname === list.pathname) return url;
  throw answerError(what, "its next page is somewhere else");
}

/** Follows redirects, as registries keep blobs elsewhere; the authorization stays with the registry. */
async function follow(
  first: URL,
  accept: string,
  authorization: string | null,
  wire: OciWire,
  what: string,
): Promise<Response> {
  let url = first;
  for (let hops = 0; ; hops++) {
    const isHome = url.origin === first.origin;
    const headers = { accept, ...(isHome && authorization !== null && { authorization }) };
    const response = await wire.dial(url, { headers }, what);
    const location = redirects.has(response.status) ? response.headers.get("location") : null;
    const isStranger = !isHome && response.status === 401;
    if (location === null && !isStranger) return response;
    await response.body?.cancel();
    if (location === null) throw answerError(what, `${url.host} asks for credentials of its own`);
    url = redirected(location, url, first, what);
    if (hops === maximumHops) throw answerError(what, `it is redirected more than ${maximumHops} times`);
  }
}

/** Where a redirect leads: over https, or on this machine, when the registry is there, too. */
function redirected(location: string, from: URL, first: URL, what: string): URL {
  const url = URL.parse(location, from.href);
  const isPlain = url !== null && url.username === "" && url.password === "";
  if (
    isPlain &&
    url.protocol === registryScheme(url.host) &&
    (url.protocol === "https:" || first.protocol === "http:")
  )
    return url;
  throw answerError(what, "it is redirected to a place that is not asked");
}

async function refusal(
  response: Response,
  host: string,
  config: OciConfig,
  what: string,
): Promise<McpLockError> {
  await response.body?.cancel();
  const { status } = response;
  if (status === 404)
    return new McpLockError("OCI_NOT_FOUND", `${what} was not found`, {
      hint: "the image was removed, or never existed",
    });
  return new McpLockError("OCI_NETWORK", `${what} could not be fetched: HTTP ${status}`, {
    hint: refusalHint(status, config.helper(host)),
  });
}

function refusalHint(status: number, helper: string | null): string {
  if (status === 429) return "the registry has had too many requests: wait, or log in with `docker login`";
  if (status !== 401 && status !== 403) return "the registry does not work: try again later";
  return helper === null
    ? "the image is private, or does not exist: log in with `docker login`"
    : `credentials kept by the helper ${helper} are not used, because mcp-lock starts no helper: put them into \`auths\` of a config.json, and name its folder in DOCKER_CONFIG`;
}
