import { basename } from "node:path";
import { discover } from "../discover/discover.ts";
import { serverOnDisk } from "../lockfile/format.ts";
import { readLockfile } from "../lockfile/read.ts";
import type { Declared } from "../model/declaration.ts";
import { McpLockError } from "../model/error.ts";
import type { JsonObject } from "../model/json-value.ts";
import type { Lockfile } from "../model/lockfile.ts";
import type { Source } from "../model/source.ts";
import type { World } from "../world.ts";
import { isMeant } from "./declared.ts";
import type { Request } from "./request.ts";

/** A declared server and the artifact that its command line names. */
export interface DeclaredServer {
  readonly name: string;
  readonly declared: Declared;
  readonly source: Source;
}

/** What is locked, for reading. */
export async function showLocked(request: Request, world: World): Promise<Lockfile> {
  const locked = await readLockfile(request.lockfile, basename(request.lockfile), world);
  if (locked === null) {
    throw new McpLockError("LOCK_MISSING", `there is no ${basename(request.lockfile)}`, {
      hint: "run `mcp-lock lock` first",
    });
  }
  refuseUnknown(request, [...locked.keys()], "locked");
  return new Map([...locked].filter(([name]) => isMeant(name, request)));
}

/** What the clients declare and which artifact each command line names: no lock, no network, nothing executed. */
export async function showDeclared(request: Request, world: World): Promise<DeclaredServer[]> {
  const { identify } = await import("../identify/identify.ts");
  const { declarations } = await discover({ root: request.root, files: request.configFiles }, world);
  refuseUnknown(
    request,
    declarations.map(({ name }) => name),
    "declared",
  );
  return declarations
    .filter(({ name }) => isMeant(name, request))
    .map(({ name, declared }) => ({ name, declared, source: identify(declared) }));
}

/** The lock's entries as plain JSON, by server. */
export function lockedAsJson(lockfile: Lockfile): JsonObject {
  return { servers: Object.fromEntries([...lockfile].map(([name, server]) => [name, serverOnDisk(server)])) };
}

function refuseUnknown(request: Request, known: readonly string[], what: string): void {
  const unknown = request.servers.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new McpLockError("SERVER_UNKNOWN", `no server ${JSON.stringify(unknown)} is ${what}`, {
    hint: `${what} servers: ${known.join(", ") || "none"}`,
  });
}
