import { parseJson } from "../../json/strict.ts";
import { decodeText } from "../../json/text.ts";
import { McpLockError } from "../../model/error.ts";
import { isJsonObject, type JsonValue } from "../../model/json-value.ts";
import type { World } from "../../world.ts";
import { registryScheme } from "../oci/config.ts";
import { readBody } from "../read-body.ts";

/** What GitHub may take and send, for one question. */
export interface GitHubLimits {
  /** Milliseconds. */
  readonly time: number;
  /** Bytes of all pages together. */
  readonly bytes: number;
}

export const defaultGitHubLimits: GitHubLimits = { time: 30_000, bytes: 16 * 1024 * 1024 };

const maximumHops = 3;
const maximumPages = 10;
const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * All attestations that GitHub lists at a path, from the interface that `GITHUB_API_URL` names or from GitHub's own;
 * none for 404. The token in `GH_TOKEN` or `GITHUB_TOKEN` goes to that interface only. GITHUB_API, GITHUB_TIMEOUT.
 */
export async function askGitHub(path: string, limits: GitHubLimits, world: World): Promise<JsonValue[]> {
  const base = apiOf(world);
  const headers = headersOf(world);
  const signal = AbortSignal.timeout(limits.time);
  const what = `GitHub's answer to ${path}`;
  const found: JsonValue[] = [];
  let left = limits.bytes;
  let next: URL | null = new URL(`${path}?per_page=100`, base);
  try {
    for (let page = 1; next !== null; page++) {
      if (page > maximumPages) throw unusable(what, `it has more than ${maximumPages} pages`);
      const response: Response = await follow(next, { headers, signal }, what, world);
      if (response.status === 404) {
        await response.body?.cancel();
        return found;
      }
      if (response.status !== 200) throw await refused(response, path, world);
      const bytes = await readBody(response, left, (problem) => unusable(what, problem));
      left -= bytes.length;
      found.push(...listIn(bytes, what));
      next = nextPage(response.headers, next, what);
    }
    return found;
  } catch (cause) {
    throw cause instanceof McpLockError ? cause : networkError(cause, path, limits);
  }
}

function apiOf({ env }: World): URL {
  const text = env.get("GITHUB_API_URL") || "https://api.github.com";
  const url = URL.parse(text.endsWith("/") ? text : `${text}/`);
  const isPlain = url !== null && url.username === "" && url.password === "";
  if (isPlain && url.protocol === registryScheme(url.host)) return url;
  throw new McpLockError("GITHUB_API", "GITHUB_API_URL is no address that is asked", {
    hint: "give one of https, or of http on this machine",
  });
}

function headersOf({ env }: World): Record<string, string> {
  const token = (env.get("GH_TOKEN") || env.get("GITHUB_TOKEN") || "").trim();
  // What cannot stand in a header would be quoted by the error about it.
  if (!/^[\x21-\x7e]*$/.test(token))
    throw new McpLockError("GITHUB_API", "the token in GH_TOKEN or GITHUB_TOKEN is none of GitHub's");
  return {
    accept: "application/vnd.github+json",
    "user-agent": "mcp-lock",
    "x-github-api-version": "2022-11-28",
    ...(token !== "" && { authorization: `Bearer ${token}` }),
  };
}

/** Follows the redirects of a repository that was renamed, within the interface. */
async function follow(first: URL, init: RequestInit, what: string, world: World): Promise<Response> {
  let url = first;
  for (let hops = 0; ; hops++) {
    const response = await world.fetch(url, { ...init, redirect: "manual" });
    const location = redirects.has(response.status) ? response.headers.get("location") : null;
    if (location === null) return response;
    await response.body?.cancel();
    if (hops === maximumHops) throw unusable(what, `it is redirected more than ${maximumHops} times`);
    url = within(URL.parse(location, url.href), first, what);
  }
}

function nextPage(headers: Headers, page: URL, what: string): URL | null {
  const link = /<([^<>]{1,4096})>\s{0,8};\s{0,8}rel="?next\b/.exec(headers.get("link") ?? "")?.[1];
  return link === undefined ? null : within(URL.parse(link, page.href), page, what);
}

function within(url: URL | null, first: URL, what: string): URL {
  if (url?.origin === first.origin) return url;
  throw unusable(what, "it leads to another host");
}

function listIn(bytes: Uint8Array, what: string): JsonValue[] {
  const answer = parse(bytes, what);
  const list = isJsonObject(answer) ? answer["attestations"] : undefined;
  if (Array.isArray(list)) return list;
  throw unusable(what, "it is no list of attestations");
}

function parse(bytes: Uint8Array, what: string): JsonValue {
  try {
    return parseJson(decodeText(bytes, what), what);
  } catch (cause) {
    throw unusable(what, cause instanceof McpLockError ? cause.code : "no JSON");
  }
}

async function refused(response: Response, path: string, { env }: World): Promise<McpLockError> {
  await response.body?.cancel();
  const { status } = response;
  const hasToken = Boolean(env.get("GH_TOKEN") || env.get("GITHUB_TOKEN"));
  const isLimited = status === 403 || status === 429;
  return new McpLockError("GITHUB_API", `GitHub answered ${status} to ${path}`, {
    hint:
      isLimited && !hasToken
        ? "GitHub answers few questions of strangers: set GH_TOKEN"
        : "try again later, or put what `gh attestation download` fetches beside the bundle",
  });
}

function networkError(cause: unknown, path: string, { time }: GitHubLimits): McpLockError {
  const isLate = cause instanceof Error && cause.name === "TimeoutError";
  if (isLate)
    return new McpLockError("GITHUB_TIMEOUT", `GitHub did not answer within ${time} milliseconds: ${path}`, {
      cause,
    });
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  const reason = inner instanceof Error ? inner.message : String(inner);
  return new McpLockError("GITHUB_API", `GitHub could not be reached: ${reason}`, {
    hint: "check the network",
    cause,
  });
}

function unusable(what: string, problem: string): McpLockError {
  return new McpLockError("GITHUB_API", `${what} cannot be used: ${problem}`);
}
