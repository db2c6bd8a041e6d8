import { isAbsolute, join, relative, sep } from "node:path";
import { canonicalJson } from "../json/canonical.ts";
import { type JsoncDocument, parseJsonc } from "../json/jsonc.ts";
import { decodeText } from "../json/text.ts";
import type { Declaration } from "../model/declaration.ts";
import { McpLockError } from "../model/error.ts";
import { isJsonObject } from "../model/json-value.ts";
import type { Files } from "../world.ts";
import type { Client } from "./client.ts";
import { clients } from "./clients.ts";

/** What is needed of the world. */
export interface Readable {
  readonly files: Pick<Files, "status" | "read" | "real">;
}

/** A client file is written by hand: far below this. */
const fileLimit = 1024 * 1024;

export interface DiscoverRequest {
  /** The repository: an absolute path. */
  readonly root: string;
  /** Only these client files, relative to the repository or absolute; empty for every known one. */
  readonly files: readonly string[];
}

/** Servers of one name whose declarations differ, in the order in which they were found. */
export type Conflict = readonly [Declaration, Declaration, ...Declaration[]];

export interface Discovery {
  /** The client files that were read. */
  readonly files: readonly string[];
  /** One declaration for each name, sorted by name; of a conflict the first. */
  readonly declarations: readonly Declaration[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Which servers does this repository declare? Reads the known clients' files below the root.
 * No file at all, and files without any server, are errors: nothing checked is not a pass.
 */
export async function discover(request: DiscoverRequest, world: Readable): Promise<Discovery> {
  const files = request.files.length > 0 ? request.files : await presentFiles(request.root, world);
  if (files.length === 0) {
    throw new McpLockError("NO_CLIENT_FILE", `${request.root} has no file that declares MCP servers`, {
      hint: `looked for ${clients.flatMap((client) => client.files).join(", ")}; --config FILE names another`,
    });
  }
  const found = await Promise.all(files.map((file) => readFile(file, request, world)));
  const declarations = found.flat();
  if (declarations.length === 0) {
    throw new McpLockError("NO_SERVERS", `${files.join(", ")}: no server is declared`);
  }
  return { files, ...merge(declarations) };
}

async function presentFiles(root: string, world: Readable): Promise<string[]> {
  const known = clients.flatMap((client) => client.files);
  const present = await Promise.all(
    known.map(async (file) => (await world.files.status(join(root, file))) !== null),
  );
  return known.filter((_, index) => present[index]);
}

async function readFile(file: string, request: DiscoverRequest, world: Readable): Promise<Declaration[]> {
  const path = isAbsolute(file) ? file : join(request.root, file);
  if (!request.files.includes(file)) await refuseOutside(path, request.root, file, world);
  const text = decodeText(await world.files.read(path, fileLimit), file);
  const document = parseJsonc(text, file);
  // The lock records this name: it must be the same on every machine.
  const name = relative(request.root, path).split(sep).join("/");
  return clientOf(name, document).read(document, name);
}

/** A link in the repository may not make us read, and quote in messages, a file elsewhere. */
async function refuseOutside(path: string, root: string, file: string, world: Readable): Promise<void> {
  const inside = relative(await world.files.real(root), await world.files.real(path));
  if (inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
    throw new McpLockError("FILE_OUTSIDE", `${file} is a link to a place outside the repository`, {
      hint: "replace the link by a file, or name the file with --config",
    });
  }
}

function clientOf(file: string, document: JsoncDocument): Client {
  const byName = clients.find((client) => client.files.some((known) => `/${file}`.endsWith(`/${known}`)));
  if (byName !== undefined) return byName;
  const { value } = document;
  const byRoot = clients.find((client) => isJsonObject(value) && value[client.root] !== undefined);
  if (byRoot !== undefined) return byRoot;
  const roots = [...new Set(clients.map((client) => `"${client.root}"`))].join(" or ");
  throw new McpLockError("CLIENT_FILE_INVALID", `${file}: expected an object with ${roots}`);
}

function merge(all: readonly Declaration[]): { declarations: Declaration[]; conflicts: Conflict[] } {
  const byName = Map.groupBy(all, (declaration) => declaration.name);
  const declarations: Declaration[] = [];
  const conflicts: Conflict[] = [];
  for (const name of [...byName.keys()].sort()) {
    const [first, ...rest] = byName.get(name) ?? [];
    if (first === undefined) continue;
    const [other, ...others] = rest.filter((declaration) => identity(declaration) !== identity(first));
    if (other !== undefined) conflicts.push([first, other, ...others]);
    const alike = [first, ...rest.filter((declaration) => identity(declaration) === identity(first))];
    const files = alike.flatMap((declaration) => declaration.declared.in);
    declarations.push({ ...first, declared: { ...first.declared, in: [...new Set(files)].sort() } });
  }
  return { declarations, conflicts };
}

function identity(declaration: Declaration): string {
  return canonicalJson({ ...declaration.declared, in: [] });
}
