import { prettyJson } from "../json/pretty.ts";
import type { JsonValue } from "../model/json-value.ts";
import type { LockedServer, Lockfile } from "../model/lockfile.ts";
import { lockfileSchemaUrl, lockfileVersion } from "../model/lockfile-version.ts";
import type { Surface } from "../model/surface.ts";

/** The text of a lockfile, with a final newline. The same agreement gives the same bytes on every machine. */
export function formatLockfile(lockfile: Lockfile): string {
  const document = {
    $schema: lockfileSchemaUrl,
    generator: "mcp-lock",
    lockfileVersion,
    servers: Object.fromEntries([...lockfile].map(([name, server]) => [name, serverOnDisk(server)])),
  };
  return `${prettyJson(document)}\n`;
}

/** One server's entry as plain JSON. */
export function serverOnDisk(server: LockedServer): JsonValue {
  return { ...server, surface: surfaceOnDisk(server.surface) };
}

function surfaceOnDisk(surface: Surface): JsonValue {
  const { requests, ...rest } = surface;
  return {
    ...rest,
    capabilities: [...surface.capabilities],
    ...(requests !== undefined && { requests: [...requests] }),
    tools: Object.fromEntries(surface.tools),
    prompts: Object.fromEntries(surface.prompts),
    resourceTemplates: Object.fromEntries(surface.resourceTemplates),
    resources: Object.fromEntries(surface.resources),
  };
}
