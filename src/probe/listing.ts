import { ProtocolError } from "@modelcontextprotocol/client";
import { sha256 } from "../json/canonical.ts";
import { checkKey } from "../json/strict.ts";
import { McpLockError } from "../model/error.ts";
import { isJsonObject, type JsonObject } from "../model/json-value.ts";
import type { Definition } from "../model/surface.ts";
import { brief } from "./brief.ts";
import type { Keep } from "./keep.ts";
import { exceeded, type Limits } from "./limits.ts";
import type { ListMethod, Session } from "./session.ts";

/** One list of a server: how it is asked for, where its items stand, and by what they are known. */
interface List {
  readonly method: ListMethod;
  readonly items: keyof Listing;
  readonly key: string;
  readonly what: string;
}

/** Everything a server lists, each item by its name. */
export interface Listing {
  readonly tools: ReadonlyMap<string, Definition>;
  readonly prompts: ReadonlyMap<string, Definition>;
  readonly resourceTemplates: ReadonlyMap<string, Definition>;
  readonly resources: ReadonlyMap<string, Definition>;
}

const tools: List = { method: "tools/list", items: "tools", key: "name", what: "tool" };
const prompts: List = {
  method: "prompts/list",
  items: "prompts",
  key: "name",
  what: "prompt",
};
const templates: List = {
  method: "resources/templates/list",
  items: "resourceTemplates",
  key: "uriTemplate",
  what: "resource template",
};
const resources: List = {
  method: "resources/list",
  items: "resources",
  key: "uri",
  what: "resource",
};

/**
 * Asks for every announced list, page by page, and for the tools whether they are announced or not: many
 * clients ask without looking. Tools that are neither announced nor answered for are none.
 */
export async function listEverything(
  session: Session,
  capabilities: readonly string[],
  limits: Limits,
  keep: Keep,
): Promise<Listing> {
  const has = (name: string) => capabilities.includes(name);
  const list = (one: List, announced: boolean) =>
    announced ? listAll(session, one, limits, keep) : new Map<string, Definition>();
  return {
    tools: has("tools")
      ? await listAll(session, tools, limits, keep)
      : await listUnannounced(session, limits, keep),
    prompts: await list(prompts, has("prompts")),
    resourceTemplates: await list(templates, has("resources")),
    resources: await list(resources, has("resources")),
  };
}

async function listUnannounced(
  session: Session,
  limits: Limits,
  keep: Keep,
): Promise<Map<string, Definition>> {
  try {
    const page = await session.list(tools.method, null);
    if (page === null || !Array.isArray(page[tools.items])) return new Map();
    return await listAll(session, tools, limits, keep);
  } catch (error) {
    if (error instanceof ProtocolError) return new Map();
    throw error;
  }
}

async function listAll(
  session: Session,
  list: List,
  limits: Limits,
  keep: Keep,
): Promise<Map<string, Definition>> {
  const found = new Map<string, Definition>();
  const cursors = new Set<string>();
  let first: Definition[] | null = null;
  let previous: Definition[] = [];
  let cursor: string | null = null;
  for (let pages = 0; ; pages++) {
    if (pages === limits.pages) throw exceeded("pages", limits.pages, `lists more pages of ${list.items}`);
    const page: JsonObject | null = await session.list(list.method, cursor);
    if (page === null) return found;
    const items = readItems(page, list, found.size, limits, keep);
    // Some servers send an empty cursor for "no more", and a page once more to whoever uses it.
    if (cursor === "" && [first ?? [], previous].some((earlier) => isSame(earlier, items))) return found;
    first ??= items;
    previous = items;
    addItems(found, items, list, limits);
    cursor = readCursor(page, list);
    if (cursor === null) return found;
    // By its digest: a thousand cursors may each be as long as a line.
    const digest = sha256(cursor);
    if (cursors.has(digest)) throw malformed(`${list.method} repeats the cursor ${brief(cursor)}`);
    cursors.add(digest);
  }
}

function isSame(a: readonly Definition[], b: readonly Definition[]): boolean {
  return a.length === b.length && a.every((one, index) => one.fingerprint === b[index]?.fingerprint);
}

function readItems(page: JsonObject, list: List, before: number, limits: Limits, keep: Keep): Definition[] {
  const items = page[list.items];
  if (!Array.isArray(items)) throw malformed(`${list.method} answered without an array "${list.items}"`);
  if (items.length > limits.items) throw exceeded("items", limits.items, `lists more ${list.what}s`);
  return items.map((item, index) => {
    const place = `${list.what} ${before + index}`;
    if (!isJsonObject(item)) throw malformed(`${place} is not an object`);
    const name = item[list.key];
    if (typeof name !== "string") throw malformed(`${place} has no string "${list.key}"`);
    checkKey(name, `the name of a ${list.what}`);
    return keep(list.items, name, item);
  });
}

function readCursor(page: JsonObject, list: List): string | null {
  const { nextCursor = null } = page;
  if (nextCursor !== null && typeof nextCursor !== "string")
    throw malformed(`${list.method} sent a cursor that is not a string`);
  return nextCursor;
}

function addItems(
  found: Map<string, Definition>,
  items: readonly Definition[],
  { key, what }: List,
  limits: Limits,
): void {
  for (const item of items) {
    const name = String(item.definition[key]);
    if (found.has(name)) throw malformed(`two ${what}s are named ${brief(name)}`);
    found.set(name, item);
    if (found.size > limits.items) throw exceeded("items", limits.items, `lists more ${what}s`);
  }
}

function malformed(problem: string): McpLockError {
  return new McpLockError("PROBE_MALFORMED", `the server's list cannot be read: ${problem}`);
}
