import { fingerprint } from "../json/canonical.ts";
import { parseJson } from "../json/strict.ts";
import { decodeUtf8 } from "../json/text.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../model/json-value.ts";
import { brief } from "./brief.ts";
import type { Dialer } from "./dialer.ts";

const byteLimit = 64 * 1024;

/**
 * What a server that asks for authorization says about it, in words: a fingerprint of its metadata (RFC 9728, and
 * RFC 8414 where the authorization server is the same origin), and whom it names. Only its own origin is asked, and
 * without the headers of the declaration.
 */
export async function describeAuthorization(refusal: Response, url: URL, dialer: Dialer): Promise<string> {
  const resource = await firstDocument(resourcePlaces(refusal, url), url, dialer);
  const servers = isJsonObject(resource) ? namesIn(resource["authorization_servers"]) : [];
  const server = await firstDocument(serverPlaces(servers, url), url, dialer);
  if (resource === null && server === null) return "it publishes no authorization metadata";
  const named = servers.length === 0 ? "" : `, which names ${servers.slice(0, 3).map(brief).join(", ")}`;
  return `the fingerprint of its authorization metadata is ${fingerprint({ resource, server })}${named}`;
}

/** RFC 9728, sections 3.1 and 5.1: where the answer says, else below the well-known path. */
function resourcePlaces({ headers }: Response, url: URL): (URL | null)[] {
  const named = /\bresource_metadata="([^"]{1,2000})"/.exec(headers.get("www-authenticate") ?? "")?.[1];
  if (named !== undefined) return [URL.parse(named)];
  const known = "/.well-known/oauth-protected-resource";
  return [
    URL.parse(`${known}${url.pathname === "/" ? "" : url.pathname}`, url.href),
    URL.parse(known, url.href),
  ];
}

/** RFC 8414, section 3.1. A server that names none may be its own, as in the protocol's revision of 2025-03-26. */
function serverPlaces(servers: readonly string[], url: URL): (URL | null)[] {
  const issuers = servers.length === 0 ? [url.origin] : servers;
  return issuers.slice(0, 3).map((issuer) => {
    const parsed = URL.parse(issuer);
    const path = parsed === null || parsed.pathname === "/" ? "" : parsed.pathname;
    return parsed === null ? null : URL.parse(`/.well-known/oauth-authorization-server${path}`, parsed.href);
  });
}

function namesIn(value: JsonValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === "string") : [];
}

async function firstDocument(
  places: readonly (URL | null)[],
  origin: URL,
  dialer: Dialer,
): Promise<JsonObject | null> {
  for (const place of places) {
    if (place === null || place.origin !== origin.origin) continue;
    const document = await readDocument(place, dialer).catch(() => null);
    if (document !== null) return document;
  }
  return null;
}

async function readDocument(url: URL, dialer: Dialer): Promise<JsonObject | null> {
  const headers = { accept: "application/json", "accept-encoding": "identity" };
  const response = await dialer.fetch(url, { headers });
  if (response.status !== 200 || response.body === null) {
    await response.body?.cancel();
    return null;
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body) {
    length += chunk.length;
    if (length > byteLimit) return null;
    chunks.push(chunk);
  }
  const value = parseJson(decodeUtf8(Buffer.concat(chunks), url.origin), url.origin, {
    depth: 16,
    values: 10_000,
  });
  return isJsonObject(value) ? value : null;
}
