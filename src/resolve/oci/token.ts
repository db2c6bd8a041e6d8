import { z } from "zod";
import { McpLockError } from "../../model/error.ts";
import type { Credentials } from "./config.ts";
import { registryScheme } from "./config.ts";
import { type OciWire, readJsonBody } from "./wire.ts";

const tokenLimit = 1024 * 1024;
const TokenAnswer = z.object({ token: z.string().optional(), access_token: z.string().optional() });

interface Challenge {
  readonly realm: string;
  readonly service: string | null;
}

/**
 * The Authorization header that a registry's 401 asks for; null when there is nothing to answer it with. A token
 * is asked of the realm that the registry itself named, with the credentials for that registry and no others, and
 * for nothing but reading this repository, whatever the registry suggests.
 */
export async function answerChallenge(
  header: string | null,
  registry: URL,
  repository: string,
  credentials: Credentials | null,
  wire: OciWire,
): Promise<string | null> {
  const challenge = parseBearer(header ?? "");
  if (challenge === null) {
    const isBasic = /^\s*basic\b/i.test(header ?? "");
    return isBasic && credentials !== null && "basic" in credentials ? `Basic ${credentials.basic}` : null;
  }
  const realm = checkRealm(challenge.realm, registry);
  const query = new URLSearchParams({ scope: `repository:${repository}:pull` });
  if (challenge.service !== null) query.set("service", challenge.service);
  const response = await askRealm(realm, query, credentials, wire);
  if (response.status === 401 || response.status === 403) {
    await response.body?.cancel();
    return null;
  }
  const answer = await readTokenAnswer(response, realm, wire);
  return `Bearer ${answer}`;
}

/** `Bearer realm="…",service="…"` of RFC 6750; null for anything else. */
function parseBearer(header: string): Challenge | null {
  const parameters = /(?:^|,)\s*bearer\s+(.*)$/i.exec(header.slice(0, 8192))?.[1];
  if (parameters === undefined) return null;
  const values = new Map(
    [...parameters.matchAll(/(\w+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",]+))/g)].map((match) => [
      (match[1] ?? "").toLowerCase(),
      (match[2] ?? match[3] ?? "").replace(/\\(.)/g, "$1"),
    ]),
  );
  const realm = values.get("realm");
  return realm === undefined ? null : { realm, service: values.get("service") ?? null };
}

/** A realm is reached as registries are: over https, or on this machine, when the registry is there, too. */
function checkRealm(text: string, registry: URL): URL {
  const url = URL.parse(text);
  const isPlain = url !== null && url.username === "" && url.password === "";
  const isSecure = url?.protocol === "https:" && registryScheme(url.host) === "https:";
  const isHere =
    url?.protocol === "http:" && registry.protocol === "http:" && registryScheme(url.host) === "http:";
  if (isPlain && (isSecure || isHere)) return url;
  throw new McpLockError("OCI_ANSWER", `${registry.host} sends for a token to a place that is not asked`, {
    hint: "only https is dialled, and http where the registry is on this machine as well",
  });
}

async function askRealm(
  realm: URL,
  query: URLSearchParams,
  credentials: Credentials | null,
  wire: OciWire,
): Promise<Response> {
  const what = `a token of ${realm.host}`;
  const url = new URL(realm);
  if (credentials !== null && "identityToken" in credentials) {
    query.set("grant_type", "refresh_token");
    query.set("client_id", "mcp-lock");
    query.set("refresh_token", credentials.identityToken);
    return wire.dial(url, { method: "POST", body: query }, what);
  }
  for (const [name, value] of query) url.searchParams.set(name, value);
  if (credentials === null) return wire.dial(url, {}, what);
  return wire.dial(url, { headers: { authorization: `Basic ${credentials.basic}` } }, what);
}

async function readTokenAnswer(response: Response, realm: URL, wire: OciWire): Promise<string> {
  const what = `the answer of ${realm.host} to a request for a token`;
  if (!response.ok) {
    await response.body?.cancel();
    throw new McpLockError("OCI_NETWORK", `${realm.host} gives no token: HTTP ${response.status}`, {
      hint: "credentials are not sent on to another address",
    });
  }
  const answer = TokenAnswer.safeParse(readJsonBody(await wire.read(response, tokenLimit, what), what));
  const token = answer.data?.token ?? answer.data?.access_token ?? "";
  // What cannot stand in a header would be quoted by the error about it.
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  throw new McpLockError("OCI_ANSWER", `${what} holds no token`);
}
