import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";

export const ociIndex = "application/vnd.oci.image.index.v1+json";
export const ociManifest = "application/vnd.oci.image.manifest.v1+json";
export const dockerList = "application/vnd.docker.distribution.manifest.list.v2+json";
export const dockerManifest = "application/vnd.docker.distribution.manifest.v2+json";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | null;
  readonly body: string;
}

/** An image as its author pushes it: one manifest for each platform, and an index where there are several. */
export interface Image {
  readonly tag?: string;
  readonly platforms?: readonly string[];
  /** Makes the bytes others. */
  readonly content?: string;
  readonly format?: "oci" | "docker";
}

/** A registry of container images on loopback, which also hands out tokens (OCI distribution specification). */
export interface FakeOci {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  readonly requests: Request[];
  /** Pushes an image and returns the digest of its index, or of its only manifest. */
  push(repository: string, image?: Image): string;
  /** Serves these bytes under a tag or digest. */
  put(repository: string, reference: string, document: object | string, type: string): string;
  /** Serves bytes by their digest, which is returned. */
  blob(repository: string, bytes: string): string;
  /** The bytes of a manifest. */
  read(repository: string, reference: string): string;
  remove(repository: string, digest: string): void;
  /** Asks this for an answer to each request that is let in, before the registry's own; false for none. */
  also(handler: (request: IncomingMessage, response: ServerResponse) => boolean): void;
  /** Asks for a token from now on, which is given to these credentials; null for whoever asks. */
  requireToken(credentials: string | null, realm?: string): void;
  /** Asks for a name and password from now on. */
  requirePassword(credentials: string): void;
  /** Answers what it wants; a handler that returns false leaves it to the registry. */
  answer(handler: ((request: IncomingMessage, response: ServerResponse) => boolean) | null): void;
}

/** The digest of bytes, or of a document's JSON. */
export function digestOf(bytes: string): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

/** Listens on loopback until the test is over. */
export async function listen(handler: Handler): Promise<string> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the registry does not listen");
  return `127.0.0.1:${address.port}`;
}

interface Stored {
  readonly bytes: string;
  readonly type: string;
}

export async function startOci(): Promise<FakeOci> {
  const stored = new Map<string, Stored>();
  const requests: Request[] = [];
  let special: Parameters<FakeOci["answer"]>[0] = null;
  const others: Parameters<FakeOci["also"]>[0][] = [];
  let guard: { challenge: string; accepted: string } | null = null;
  let tokenFor: string | null = null;
  const host = await listen(async (request, response) => {
    const body = await text(request);
    const { method = "", url: path = "" } = request;
    const authorization = request.headers.authorization ?? null;
    requests.push({ method, path, authorization, body });
    if (special?.(request, response) === true) return;
    if (path.startsWith("/token")) return sendToken(response, authorization, body, tokenFor);
    if (guard !== null && authorization !== guard.accepted)
      return void response.writeHead(401, { "www-authenticate": guard.challenge }).end();
    if (others.some((handler) => handler(request, response))) return;
    const found = stored.get(path);
    if (found === undefined)
      return void response.writeHead(404).end(`{"errors":[{"code":"MANIFEST_UNKNOWN"}]}`);
    // What the header says about the digest is not to be believed.
    response.writeHead(200, { "content-type": found.type, "docker-content-digest": digestOf("other") });
    response.end(method === "HEAD" ? "" : found.bytes);
  });
  const put: FakeOci["put"] = (repository, reference, document, type) => {
    const bytes = typeof document === "string" ? document : JSON.stringify(document);
    const digest = digestOf(bytes);
    for (const name of [reference, digest])
      stored.set(`/v2/${repository}/manifests/${name}`, { bytes, type });
    return digest;
  };
  const blob = (repository: string, bytes: string) => {
    stored.set(`/v2/${repository}/blobs/${digestOf(bytes)}`, { bytes, type: "application/octet-stream" });
    return digestOf(bytes);
  };
  return {
    host,
    requests,
    push: (repository, image = {}) => {
      const {
        tag = "latest",
        platforms = ["linux/amd64", "linux/arm64"],
        content = "",
        format = "oci",
      } = image;
      const [one, many] = format === "oci" ? [ociManifest, ociIndex] : [dockerManifest, dockerList];
      const manifests = platforms.map((name) => {
        const [os, architecture, variant] = name.split("/");
        const platform = { os, architecture, ...(variant !== undefined && { variant }) };
        const config = {
          mediaType: "application/vnd.oci.image.config.v1+json",
          digest: blob(repository, JSON.stringify({ ...platform, content })),
        };
        const document = { schemaVersion: 2, mediaType: one, config, layers: [] };
        return { mediaType: one, digest: put(repository, tag, document, one), size: 1, platform };
      });
      const [only, ...others] = manifests;
      if (only !== undefined && others.length === 0) return only.digest;
      return put(repository, tag, { schemaVersion: 2, mediaType: many, manifests }, many);
    },
    put,
    blob,
    read: (repository, reference) => {
      const found = stored.get(`/v2/${repository}/manifests/${reference}`);
      if (found === undefined) throw new Error(`${repository} has no ${reference}`);
      return found.bytes;
    },
    also: (handler) => void others.push(handler),
    remove: (repository, digest) => void stored.delete(`/v2/${repository}/manifests/${digest}`),
    requireToken: (credentials, realm = `http://${host}/token`) => {
      tokenFor = credentials;
      guard = {
        challenge: `Bearer realm="${realm}",service="fake",scope="repository:*:push"`,
        accepted: "Bearer t0ken",
      };
    },
    requirePassword: (credentials) => {
      guard = {
        challenge: `Basic realm="fake"`,
        accepted: `Basic ${Buffer.from(credentials).toString("base64")}`,
      };
    },
    answer: (handler) => {
      special = handler;
    },
  };
}

function sendToken(
  response: ServerResponse,
  authorization: string | null,
  body: string,
  credentials: string | null,
): void {
  const basic = credentials === null ? null : `Basic ${Buffer.from(credentials).toString("base64")}`;
  const isRefresh = new URLSearchParams(body).get("refresh_token") === credentials;
  if (basic !== null && authorization !== basic && !isRefresh) return void response.writeHead(401).end("{}");
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ token: "t0ken" }));
}
