import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { makeRepository } from "./repository.ts";
import { pathWithoutUv } from "./uv.ts";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A Python package index on loopback: pages in JSON (PEP 691), yanked files (PEP 592), sizes (PEP 700). */
export interface FakeIndex {
  readonly url: string;
  /** Paths asked for, in order. */
  readonly requests: string[];
  /** The header `authorization` of each request, in order. */
  readonly authorizations: (string | null)[];
  /** Puts a file onto the page of a project; `announced` is what its hash is computed over. */
  upload(project: string, file: string, bytes: string, extra?: UploadExtra): void;
  remove(project: string, file: string): void;
  yank(project: string, file: string, reason?: string): void;
  /** The status of a project (PEP 792). */
  setStatus(project: string, status: string): void;
  /** The SHA-256 of a file's bytes, in hexadecimal. */
  hashOf(project: string, file: string): string;
  /** Says where the provenance of a file lies (PEP 740); null for none. */
  offerProvenance(project: string, file: string, url: string | null): void;
  /** Asks this for an answer to each request that is let in, before the index's own; false for none. */
  also(handler: (...request: Parameters<Handler>) => boolean): void;
  /** Asks for this user and password from now on. */
  requireLogin(user: string, password: string): void;
  /** Answers every request like this from now on; null to serve again. */
  answer(handler: Handler | null): void;
  /** An environment in which this is the only index, and no uv is installed. */
  env(extra?: Record<string, string>): Record<string, string>;
}

export interface UploadExtra {
  /** The hash is announced of these bytes instead; null for none. */
  readonly announced?: string | null;
  /** Where the file is said to lie; by default at this index. */
  readonly url?: string;
  readonly size?: number | null;
}

interface Stored {
  readonly bytes: string;
  readonly announced: string | null;
  readonly url: string | null;
  readonly size: number | null;
  yanked: boolean | string;
  provenance?: string | null;
}

interface Shelf {
  readonly files: Map<string, Stored>;
  status: string | null;
}

export const pageType = "application/vnd.pypi.simple.v1+json";

export async function startIndex(): Promise<FakeIndex> {
  const projects = new Map<string, Shelf>();
  const requests: string[] = [];
  const authorizations: (string | null)[] = [];
  let login: string | null = null;
  let special: Handler | null = null;
  const others: Parameters<FakeIndex["also"]>[0][] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? "");
    authorizations.push(request.headers.authorization ?? null);
    if (special !== null) return special(request, response);
    if (login !== null && request.headers.authorization !== login) return void response.writeHead(401).end();
    if (!others.some((handler) => handler(request, response))) serveIndex(request, response, projects);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${portOf(server.address())}/simple/`;
  const home = makeRepository();
  const shelfOf = (project: string) => {
    const shelf = projects.get(project) ?? { files: new Map<string, Stored>(), status: null };
    projects.set(project, shelf);
    return shelf;
  };
  return {
    url,
    requests,
    authorizations,
    upload: (project, file, bytes, { announced = bytes, url: elsewhere, size = bytes.length } = {}) => {
      shelfOf(project).files.set(file, { bytes, announced, url: elsewhere ?? null, size, yanked: false });
    },
    remove: (project, file) => void shelfOf(project).files.delete(file),
    yank: (project, file, reason) => {
      const stored = shelfOf(project).files.get(file);
      if (stored !== undefined) stored.yanked = reason ?? true;
    },
    setStatus: (project, status) => {
      shelfOf(project).status = status;
    },
    hashOf: (project, file) => sha256Hex(shelfOf(project).files.get(file)?.bytes ?? ""),
    offerProvenance: (project, file, provenance) => {
      const stored = shelfOf(project).files.get(file);
      if (stored !== undefined) stored.provenance = provenance;
    },
    also: (handler) => void others.push(handler),
    requireLogin: (user, password) => {
      login = `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
    },
    answer: (handler) => {
      special = handler;
    },
    env: (extra = {}) => ({
      HOME: home.root,
      MCP_LOCK_CACHE: home.path("cache"),
      PATH: pathWithoutUv(),
      UV_DEFAULT_INDEX: url,
      ...extra,
    }),
  };
}

function serveIndex(request: IncomingMessage, response: ServerResponse, projects: Map<string, Shelf>): void {
  const [, kind = "", project = "", file = ""] = decodeURIComponent(request.url ?? "").split("/");
  const shelf = projects.get(project);
  if (kind === "files") {
    const stored = shelf?.files.get(file);
    response.writeHead(stored === undefined ? 404 : 200).end(stored?.bytes);
    return;
  }
  if (kind !== "simple" || shelf === undefined) {
    response.writeHead(404).end("<html></html>");
    return;
  }
  response.writeHead(200, { "content-type": pageType }).end(JSON.stringify(pageOf(project, shelf)));
}

function pageOf(project: string, { files, status }: Shelf): object {
  return {
    meta: { "api-version": "1.1" },
    name: project,
    ...(status !== null && { "project-status": { status } }),
    files: [...files].map(([filename, { announced, url, size, yanked, provenance }]) => ({
      filename,
      url: url ?? `../../files/${project}/${encodeURIComponent(filename)}`,
      hashes: announced === null ? {} : { sha256: sha256Hex(announced) },
      yanked,
      ...(size !== null && { size }),
      ...(provenance !== undefined && { provenance }),
    })),
  };
}

export function sha256Hex(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === "string") throw new Error("the index does not listen");
  return address.port;
}
