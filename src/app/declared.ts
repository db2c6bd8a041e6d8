import { basename } from "node:path";
import { type Discovery, discover } from "../discover/discover.ts";
import { readLockfile } from "../lockfile/read.ts";
import { McpLockError } from "../model/error.ts";
import type { Lockfile } from "../model/lockfile.ts";
import type { World } from "../world.ts";
import type { Request } from "./request.ts";

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

/** Whether a request is about a server. */
export function isMeant(name: string, request: Request): boolean {
  return request.servers.length === 0 || request.servers.includes(name);
}
