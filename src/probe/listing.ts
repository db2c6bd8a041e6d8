import { ProtocolError } from "@modelcontextprotocol/client";
import { canonicalJson } from "../json/canonical.ts";
import { checkKey } from "../json/strict.ts";
import { McpLockError } from "../model/error.ts";
import { isJsonObject, type JsonObject } from "../model/json-value.ts";
import type { Limits } from "./limits.ts";
import type { ListMethod, Session } from "./session.ts";

/** One list of a server: how it is asked for, where its items stand, and by what they are known. */
interface List {
  readonly method: ListMethod;
  readonly items: string;
  readonly key: string;
  readonly what: string;
}

/** Everything a server lists, each item by its name, exactly as it was sent. */
export interface Listing {
  readonly tools: ReadonlyMap<string, JsonObject>;
  readonly prompts: ReadonlyMap<string, JsonObject>;
  readonly resourceTemplates: ReadonlyMap<string, JsonObject>;
  readonly resources: ReadonlyMap<string, JsonObject>;
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
): Promise<Listing> {
  const has = (name: string) => capabilities.includes(name);
  const list = (one: List, announced: boolean) =>
    announced ? listAll(session, one, limits) : new Map<string, JsonObject>();
  return {
    tools: has("tools") ? await listAll(session, tools, limits) : await listUnannounced(session, limits),
    prompts: await list(prompts, has("prompts")),
    resourceTemplates: await list(templates, has("resources")),
    resources: await list(resources, has("resources")),
  };
}

async function listUnannounced(session: Session, limits: Limits): Promise<Map<string, JsonObject>> {
  try {
    const page = await session.list(tools.method, null);
    if (page === null || !Array.isArray(page[tools.items])) return new Map();
    return await listAll(session, tools, limits);
  } catch (error) {
    if (error instanceof ProtocolError) return new Map();
    throw error;
  }
}

async function listAll(session: Session, list: List, limits: Limits): Promise<Map<string, JsonObject>> {
  const found = new Map<string, JsonObject>();
  const cursors = new Set<string>();
  let first: JsonObject[] | null = null;
  let previous: JsonObject[] = [];
  let cursor: string | null = null;
  for (let pages = 0; ; pages++) {
    if (pages === limits.pages) throw limit(`more than ${limits.pages} pages of ${list.items}`);
    const page: JsonObject | null = await session.list(list.method, cursor);
    if (page === null) return found;
    const items = readItems(page, list, found.size);
    // Some servers send an empty cursor for "no more", and a page once more to whoever uses it.
    if (cursor === "" && [first ?? [], previous].some((earlier) => isSame(earlier, items))) return found;
    first ??= items;
    previous = items;
    addItems(found, items, list, limits);
    cursor = readCursor(page, list);
    if (cursor === null) return found;
    if (cursors.has(cursor)) throw malformed(`${list.method} repeats the cursor ${JSON.stringify(cursor)}`);
    cursors.add(cursor);
  }
}

function isSame(a: JsonObject[], b: JsonObject[]): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

function readItems(page: JsonObject, list: List, before: number): JsonObject[] {
  const items = page[list.items];
  if (!Array.isArray(items)) throw malformed(`${list.method} answered without an array "${list.items}"`);
  return items.map((item, index) => {
    if (!isJsonObject(item)) throw malformed(`${list.what} ${before + index} is not an object`);
    return item;
  });
}

function readCursor(page: JsonObject, list: List): string | null {
  const { nextCursor = null } = page;
  if (nextCursor !== null && typeof nextCursor !== "string")
    throw malformed(`${list.method} sent a cursor that is not a string`);
  return nextCursor;
}

function addItems(
  found: Map<string, JsonObject>,
  items: readonly JsonObject[],
  list: List,
  limits: Limits,
): void {
  for (const item of items) {
    const name = item[list.key];
    if (typeof name !== "string") throw malformed(`${list.what} ${found.size} has no string "${list.key}"`);
    checkKey(name, `the name of a ${list.what}`);
    if (found.has(name)) throw malformed(`two ${list.what}s are named ${JSON.stringify(name)}`);
    if (Buffer.byteLength(JSON.stringify(item)) > limits.definition) {
      throw limit(
        `the ${list.what} ${JSON.stringify(name)} with a definition larger than ${limits.definition} bytes`,
      );
    }
    found.set(name, item);
    if (found.size > limits.items) throw limit(`more than ${limits.items} ${list.what}s`);
  }
}

function malformed(problem: string): McpLockError {
  return new McpLockError("PROBE_MALFORMED", `the server's list cannot be read: ${problem}`);
}

function limit(what: string): McpLockError {
  return new McpLockError("PROBE_LIMIT", `the server lists ${what}`);
}
