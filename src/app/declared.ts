import { basename } from "node:path";
import { type Conflict, type Discovery, discover } from "../discover/discover.ts";
import { readLockfile } from "../lockfile/read.ts";
import type { Change } from "../model/change.ts";
import { McpLockError } from "../model/error.ts";
import type { Lockfile } from "../model/lockfile.ts";
import type { World } from "../world.ts";
import type { Request } from "./request.ts";
import { dealtTo } from "./shard.ts";

/** Both sides of every check: what the clients declare, and what was agreed (null without a lockfile). */
export interface Declared {
  readonly discovery: Discovery;
  readonly locked: Lockfile | null;
}

/** Reads the clients' files and the lockfile. Throws when a named server is in neither. */
export async function readDeclared(request: Request, world: World): Promise<Declared> {
  const { root, configFiles } = request;
  const [discovery, locked] = await Promise.all([
    discover({ root, files: configFiles }, world),
    readLockfile(request.lockfile, basename(request.lockfile), world),
  ]);
  const known = new Set([...discovery.declarations.map(({ name }) => name), ...(locked?.keys() ?? [])]);
  const unknown = request.servers.find((name) => !known.has(name));
  if (unknown !== undefined) {
    throw new McpLockError("SERVER_UNKNOWN", `no server ${JSON.stringify(unknown)} is declared or locked`, {
      hint: `known servers: ${[...known].sort().join(", ")}`,
    });
  }
  return { discovery, locked };
}

/** That clients declare different servers under one name. */
export function conflictChange([first, ...others]: Conflict): Change {
  const after = [first, ...others].map(({ declared }) => ({ ...declared }));
  return { kind: "stated", server: first.name, subject: { kind: "server", name: null, path: "" }, after };
}

/** Whether a request is about a server. */
export function isMeant(name: string, request: Request): boolean {
  return request.servers.length === 0 || request.servers.includes(name);
}

/** The names that a request is about: declared or locked, asked for, and in its shard. */
export function meantNames({ discovery, locked }: Declared, request: Request): ReadonlySet<string> {
  const known = new Set([...discovery.declarations.map(({ name }) => name), ...(locked?.keys() ?? [])]);
  const meant = [...known].filter((name) => isMeant(name, request));
  return request.shard === null ? new Set(meant) : dealtTo(request.shard, meant);
}
