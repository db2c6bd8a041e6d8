import { fingerprint } from "../json/canonical.ts";
import { prettySize } from "../json/pretty.ts";
import { McpLockError } from "../model/error.ts";
import { isJsonObject, type JsonObject } from "../model/json-value.ts";
import type { Surface } from "../model/surface.ts";
import { sorted } from "./combine.ts";
import { exceeded, type Limits } from "./limits.ts";
import type { Listing } from "./listing.ts";
import { type Masks, masked } from "./masks.ts";

const serverInfoKey = "io.modelcontextprotocol/serverInfo";
/** What a server may ask that would hand it data of the client. */
const clientData = new Set(["elicitation/create", "roots/list", "sampling/createMessage"]);

/** Names of the capabilities in an answer to `initialize` or `server/discover`, sorted. */
export function readCapabilities(hello: JsonObject): string[] {
  const { capabilities } = hello;
  if (!isJsonObject(capabilities)) throw malformed("capabilities");
  return Object.keys(capabilities).sort();
}

/** The surface made of a handshake and a listing: every definition whole, with its fingerprint. */
export function toSurface(
  protocol: string,
  hello: JsonObject,
  listing: Listing,
  requests: readonly string[],
  { masks, limits }: { readonly masks: Masks; readonly limits: Limits },
): Surface {
  const asked = requests.filter((method) => clientData.has(method));
  const capabilities = readCapabilities(hello);
  const server = readServerInfo(hello);
  const instructions = readInstructions(hello, masks.hidesInstructions);
  if (prettySize([capabilities, server, instructions?.text ?? null]) > limits.definition)
    throw exceeded("definition", limits.definition, "says more of itself");
  return {
    protocol,
    server,
    capabilities,
    ...(asked.length > 0 && { requests: asked }),
    instructions,
    tools: sorted(listing.tools),
    prompts: sorted(listing.prompts),
    resourceTemplates: sorted(listing.resourceTemplates),
    resources: sorted(listing.resources),
  };
}

function readInstructions({ instructions = null }: JsonObject, isMasked: boolean): Surface["instructions"] {
  if (instructions !== null && typeof instructions !== "string") throw malformed("instructions");
  const text = isMasked ? masked : instructions;
  return text === null ? null : { fingerprint: fingerprint(text), text };
}

/** The old handshake has it at the top, the new one may have it among the metadata. */
function readServerInfo(hello: JsonObject): { name: string; version: string } | null {
  const { _meta: meta } = hello;
  const info = hello["serverInfo"] ?? (isJsonObject(meta) ? meta[serverInfoKey] : undefined);
  if (!isJsonObject(info)) return null;
  const { name, version } = info;
  return typeof name === "string" && typeof version === "string" ? { name, version } : null;
}

function malformed(what: string): McpLockError {
  return new McpLockError(
    "PROBE_MALFORMED",
    `the server's handshake cannot be read: its ${what} have the wrong type`,
  );
}
