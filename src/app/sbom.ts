import { basename } from "node:path";
import { readLockfile } from "../lockfile/read.ts";
import { McpLockError } from "../model/error.ts";
import type { JsonObject } from "../model/json-value.ts";
import { printedSbom } from "../resolve/sbom.ts";
import type { World } from "../world.ts";
import { lockedClosure } from "./closures.ts";

/** The bill of materials of a locked server: CycloneDX 1.6. Needs no network. */
export async function sbom(server: string, lockfile: string, world: World): Promise<JsonObject> {
  const locked = await readLockfile(lockfile, basename(lockfile), world);
  if (locked === null) {
    throw new McpLockError("LOCK_MISSING", `there is no ${basename(lockfile)}`, {
      hint: "run `mcp-lock lock` first",
    });
  }
  const entry = locked.get(server);
  if (entry === undefined) {
    throw new McpLockError("SERVER_UNKNOWN", `no server ${JSON.stringify(server)} is locked`, {
      hint: `known servers: ${[...locked.keys()].join(", ")}`,
    });
  }
  const closure = await lockedClosure(server, entry, lockfile, world);
  if (closure !== null) return printedSbom(closure);
  throw new McpLockError("SBOM_NONE", `nothing is known of what ${JSON.stringify(server)} pulls in`, {
    hint: "only packages of a registry name their dependencies",
  });
}
