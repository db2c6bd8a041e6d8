import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { create } from "tar";
import { onTestFinished } from "vitest";
import { makeRepository } from "./repository.ts";

/** A package as its author publishes it. */
export interface Published {
  readonly name: string;
  readonly version: string;
  readonly manifest?: Record<string, unknown>;
  readonly files?: Record<string, string>;
}

/** An npm registry on loopback that serves packuments and tarballs in npm's published formats. */
export interface FakeRegistry {
  readonly url: string;
  /** Paths asked for, in order. */
  readonly requests: string[];
  publish(published: Published): Promise<void>;
  unpublish(name: string, version: string): void;
  /** Serves other bytes for a version; `announced` says whether the packument admits it. */
  replaceBytes(published: Published, announced: boolean): Promise<void>;
  /** Asks for this bearer token from now on; null for none. */
  requireToken(token: string | null): void;
  /** The integrity that the packument announces for a version. */
  integrityOf(name: string, version: string): string;
  /** Puts more into what the packument says about a version's distribution. */
  describe(name: string, version: string, dist: Record<string, unknown>): void;
  /** Asks this for an answer to each request that is let in, before the registry's own; false for none. */
  also(handler: (request: IncomingMessage, response: ServerResponse) => boolean): void;
  /** Answers every request like this from now on, or those for some paths; null to serve again. */
  answer(handler: ((request: IncomingMessage, response: ServerResponse) => void) | null, path?: RegExp): void;
  /** Names this address in packuments from now on, instead of its own. */
  announceAs(url: string): void;
  /** Environment under which npm's configuration names only this registry. */
  env(extra?: Record<string, string>): Record<string, string>;
}

interface Version {
  manifest: Record<string, unknown>;
  tarball: Buffer;
  integrity: string;
  dist: Record<string, unknown>;
}

export async function startRegistry(): Promise<FakeRegistry> {
  const packages = new Map<string, Map<string, Version>>();
  const requests: string[] = [];
  let token: string | null = null;
  let special: ((request: IncomingMessage, response: ServerResponse) => void) | null = null;
  const others: Parameters<FakeRegistry["also"]>[0][] = [];
  let specialPaths = /./;
  let announced: string | null = null;
  const server = createServer((request, response) => {
    requests.push(request.url ?? "");
    const path = decodeURIComponent(request.url ?? "");
    if (special !== null && specialPaths.test(path)) return special(request, response);
    const refused = token !== null && request.headers.authorization !== `Bearer ${token}`;
    if (refused) return send(response, 401, { error: "unauthorized" });
    if (others.some((handler) => handler(request, response))) return;
    const { status, body } = serve(path.slice(1), packages, announced ?? url());
    return send(response, status, body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = () => `http://127.0.0.1:${portOf(server.address())}/`;
  const versionsOf = (name: string) => {
    const versions = packages.get(name) ?? new Map<string, Version>();
    packages.set(name, versions);
    return versions;
  };
  const home = makeRepository();
  return {
    url: url(),
    requests,
    publish: async (published) => {
      const tarball = await pack(published);
      versionsOf(published.name).set(published.version, {
        manifest: manifestOf(published),
        tarball,
        integrity: sri(tarball),
        dist: {},
      });
    },
    unpublish: (name, version) => {
      packages.get(name)?.delete(version);
    },
    replaceBytes: async (published, announced) => {
      const tarball = await pack(published);
      const old = versionsOf(published.name).get(published.version);
      const integrity = announced || old === undefined ? sri(tarball) : old.integrity;
      versionsOf(published.name).set(published.version, {
        manifest: manifestOf(published),
        tarball,
        integrity,
        dist: old?.dist ?? {},
      });
    },
    integrityOf: (name, version) => versionOf(packages, name, version).integrity,
    describe: (name, version, dist) => void Object.assign(versionOf(packages, name, version).dist, dist),
    also: (handler) => void others.push(handler),
    requireToken: (required) => {
      token = required;
    },
    answer: (handler, path = /./) => {
      special = handler;
      specialPaths = path;
    },
    announceAs: (address) => {
      announced = address;
    },
    env: (extra = {}) => ({
      HOME: home.root,
      MCP_LOCK_CACHE: home.path("cache"),
      npm_config_registry: url(),
      npm_config_userconfig: home.path("npmrc"),
      npm_config_globalconfig: home.path("no-global-npmrc"),
      ...extra,
    }),
  };
}

interface Answer {
  readonly status: number;
  readonly body: object;
}

function serve(path: string, packages: Map<string, Map<string, Version>>, url: string): Answer {
  const [name = "", file] = path.split("/-/");
  const versions = packages.get(name) ?? new Map<string, Version>();
  const missing = { status: 404, body: { error: "Not found" } };
  if (versions.size === 0) return missing;
  if (file === undefined) return { status: 200, body: packument(name, versions, url) };
  const tarball = [...versions].find(([number]) => file.endsWith(`-${number}.tgz`))?.[1].tarball;
  return tarball === undefined ? missing : { status: 200, body: tarball };
}

function versionOf(packages: Map<string, Map<string, Version>>, name: string, version: string): Version {
  const found = packages.get(name)?.get(version);
  if (found === undefined) throw new Error(`${name}@${version} is not published`);
  return found;
}

function packument(name: string, versions: Map<string, Version>, url: string): object {
  const bare = name.split("/").at(-1);
  const entries = [...versions].map(([version, { manifest, tarball, integrity, dist }]) => {
    const shasum = createHash("sha1").update(tarball).digest("hex");
    return [
      version,
      {
        ...manifest,
        dist: { tarball: `${url}${name}/-/${bare}-${version}.tgz`, integrity, shasum, ...dist },
      },
    ];
  });
  return {
    name,
    "dist-tags": { latest: [...versions.keys()].at(-1) },
    versions: Object.fromEntries(entries),
  };
}

function send(response: ServerResponse, status: number, body: object): void {
  const isTarball = Buffer.isBuffer(body);
  response.writeHead(status, { "content-type": isTarball ? "application/octet-stream" : "application/json" });
  response.end(isTarball ? body : JSON.stringify(body));
}

function manifestOf({ name, version, manifest }: Published): Record<string, unknown> {
  return { name, version, ...manifest };
}

async function pack(published: Published): Promise<Buffer> {
  const folder = makeRepository({ "package/package.json": manifestOf(published) });
  for (const [path, content] of Object.entries(published.files ?? {}))
    folder.write(`package/${path}`, content);
  const chunks: Buffer[] = [];
  const archive = create({ cwd: folder.root, gzip: { level: 1 }, portable: true, mtime: new Date(0) }, [
    "package",
  ]);
  for await (const chunk of archive) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function sri(bytes: Buffer): string {
  return `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === "string") throw new Error("the registry does not listen");
  return address.port;
}
