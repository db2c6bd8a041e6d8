import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../src/model/json-value.ts";
import type { Limits } from "../../src/probe/limits.ts";
import type { Listing } from "../../src/probe/listing.ts";
import type { ListMethod, Session } from "../../src/probe/session.ts";
import { definitionOf, failureOf, listOf } from "../support/probe.ts";

type Page = JsonObject | null;
const named = (...names: string[]): JsonObject[] => names.map((name) => ({ name }));

/** A session whose answers are made; a method that is not told of is one that the server does not know. */
function sessionOf(answers: Partial<Record<ListMethod, (cursor: string | null) => Page>>): Session {
  const list: Session["list"] = async (method, cursor) => answers[method]?.(cursor) ?? null;
  return { protocol: "2025-11-25", hello: {}, list };
}

/** A session that lists tools: the first page without a cursor, each further one behind the cursor `pN`. */
function pagesOf(pages: readonly (readonly JsonValue[])[]): Session {
  return sessionOf({
    "tools/list": (cursor) => {
      const index = cursor === null ? 0 : Number(cursor.slice(1));
      const tools = [...(pages[index] ?? [])];
      return index + 1 < pages.length ? { tools, nextCursor: `p${index + 1}` } : { tools };
    },
  });
}

function list(session: Session, changed: Partial<Limits> = {}, capabilities = ["tools"]): Promise<Listing> {
  return listOf(session, capabilities, changed);
}

async function toolsOf(session: Session, changed: Partial<Limits> = {}): Promise<string[]> {
  return [...(await list(session, changed)).tools.keys()];
}

describe("the lists of a server", () => {
  const every = sessionOf({
    "tools/list": () => ({ tools: [{ name: "t" }] }),
    "prompts/list": () => ({ prompts: [{ name: "p" }] }),
    "resources/templates/list": () => ({ resourceTemplates: [{ uriTemplate: "r:///{id}" }] }),
    "resources/list": () => ({ resources: [{ uri: "r:///1" }] }),
  });

  it("are read each by its own key", async () => {
    expect(await list(every, {}, ["tools", "prompts", "resources"])).toEqual({
      tools: new Map([["t", definitionOf({ name: "t" })]]),
      prompts: new Map([["p", definitionOf({ name: "p" })]]),
      resourceTemplates: new Map([["r:///{id}", definitionOf({ uriTemplate: "r:///{id}" })]]),
      resources: new Map([["r:///1", definitionOf({ uri: "r:///1" })]]),
    });
  });

  it.each<[string, (keyof Listing)[]]>([
    ["tools", ["tools"]],
    ["prompts", ["tools", "prompts"]],
    ["resources", ["tools", "resourceTemplates", "resources"]],
    ["logging", ["tools"]],
  ])("that the capability %s announces are asked for, and the tools always", async (capability, expected) => {
    const listing = await list(every, {}, [capability]);
    const kinds = ["tools", "prompts", "resourceTemplates", "resources"] as const;
    expect(kinds.filter((kind) => listing[kind].size > 0)).toEqual(expected);
  });

  it("are empty when the server announces them and does not know the method", async () => {
    expect((await list(sessionOf({}))).tools).toEqual(new Map());
  });

  it("keep every key of an item", async () => {
    const item = { name: "a", "x-own": { deep: [1, null] } };
    expect((await list(pagesOf([[item]]))).tools.get("a")?.definition).toEqual(item);
  });
});

describe("pages", () => {
  it.each<[string, string[][]]>([
    ["one", [["a", "b"]]],
    ["two", [["a"], ["b"]]],
    ["three", [["a"], ["b"], ["c"]]],
    ["three, the middle one empty", [["a"], [], ["b"]]],
    ["four, all but the last empty", [[], [], [], ["a"]]],
    ["one that is empty", [[]]],
  ])("of which there are %s are all read", async (_, pages) => {
    expect(await toolsOf(pagesOf(pages.map((names) => named(...names))))).toEqual(pages.flat());
  });

  it("are asked for with the cursor that the page before gave, the first one without", async () => {
    const cursors: (string | null)[] = [];
    const next = new Map<string | null, string>([
      [null, "bmV4dA=="],
      ["bmV4dA==", " odd\u0000 "],
    ]);
    const session = sessionOf({
      "tools/list": (cursor) => {
        cursors.push(cursor);
        return { tools: [], nextCursor: next.get(cursor) ?? null };
      },
    });
    await list(session);
    expect(cursors).toEqual([null, "bmV4dA==", " odd\u0000 "]);
  });

  it("end where the cursor is null", async () => {
    expect(
      await toolsOf(sessionOf({ "tools/list": () => ({ tools: named("a"), nextCursor: null }) })),
    ).toEqual(["a"]);
  });

  it("that repeat a cursor at once are refused", async () => {
    const session = sessionOf({ "tools/list": () => ({ tools: [], nextCursor: "same" }) });
    expect(await failureOf(list(session))).toBe("PROBE_MALFORMED");
  });

  it("that come back to an earlier cursor are refused", async () => {
    const session = sessionOf({
      "tools/list": (cursor) => ({ tools: [], nextCursor: cursor === "a" ? "b" : "a" }),
    });
    expect(await failureOf(list(session))).toBe("PROBE_MALFORMED");
  });

  it("with ever new cursors are refused beyond the limit", async () => {
    let count = 0;
    const session = sessionOf({ "tools/list": () => ({ tools: [], nextCursor: `c${count++}` }) });
    expect(await failureOf(list(session, { pages: 5 }))).toBe("PROBE_LIMIT_PAGES");
  });

  it("are not asked for beyond the limit", async () => {
    let count = 0;
    const session = sessionOf({ "tools/list": () => ({ tools: [], nextCursor: `c${count++}` }) });
    await failureOf(list(session, { pages: 5 }));
    expect(count).toBe(5);
  });

  it("as many as the limit are read", async () => {
    expect(await toolsOf(pagesOf([named("a"), named("b"), named("c")]), { pages: 3 })).toEqual([
      "a",
      "b",
      "c",
    ]);
  });

  it.each([[1], [true], [{ page: 2 }], [["p1"]]])("with the cursor %j are refused", async (nextCursor) => {
    const session = sessionOf({
      "tools/list": (cursor) => (cursor === null ? { tools: [], nextCursor } : { tools: [] }),
    });
    expect(await failureOf(list(session))).toBe("PROBE_MALFORMED");
  });

  it("with an empty cursor end when the same page comes again", async () => {
    const session = sessionOf({ "tools/list": () => ({ tools: named("a"), nextCursor: "" }) });
    expect(await toolsOf(session)).toEqual(["a"]);
  });

  it("with an empty cursor go on when another page comes", async () => {
    const session = sessionOf({
      "tools/list": (cursor) =>
        cursor === "" ? { tools: named("b") } : { tools: named("a"), nextCursor: "" },
    });
    expect(await toolsOf(session)).toEqual(["a", "b"]);
  });
});

describe("items", () => {
  it("with one name on one page are refused", async () => {
    expect(await failureOf(list(pagesOf([named("a", "a")])))).toBe("PROBE_MALFORMED");
  });

  it("with one name on two pages are refused, even when they are the same", async () => {
    expect(await failureOf(list(pagesOf([named("a"), named("b"), named("a")])))).toBe("PROBE_MALFORMED");
  });

  it.each(["a\u0301", "A", "a ", "a\u200b"])("named a and %j are two", async (name) => {
    expect(await toolsOf(pagesOf([named("a", name)]))).toHaveLength(2);
  });

  it.each<[string, JsonValue]>([
    ["null", null],
    ["text", "a"],
    ["a number", 1],
    ["an array", [{ name: "a" }]],
    ["an object without a name", {}],
    ["an object with a number for a name", { name: 1 }],
    ["an object with null for a name", { name: null }],
  ])("among which one is %s are refused", async (_, item) => {
    expect(await failureOf(list(pagesOf([[{ name: "good" }, item]])))).toBe("PROBE_MALFORMED");
  });

  it("of a malformed page are named by their index", async () => {
    const work = list(pagesOf([[{ name: "a" }, { name: "b" }, null]]));
    await expect(work).rejects.toThrow(/\b2\b/);
  });

  it.each<[ListMethod, string, JsonObject]>([
    ["prompts/list", "prompts", { prompts: [{ title: "no name" }] }],
    ["resources/templates/list", "resources", { resourceTemplates: [{ name: "no template" }] }],
    ["resources/list", "resources", { resources: [{ name: "no uri" }] }],
  ])("of %s are refused without what they are known by", async (method, capability, page) => {
    expect(await failureOf(list(sessionOf({ [method]: () => page }), {}, [capability]))).toBe(
      "PROBE_MALFORMED",
    );
  });

  it.each<[string, JsonObject]>([
    ["nothing", {}],
    ["null", { tools: null }],
    ["an object", { tools: { a: {} } }],
    ["text", { tools: "a" }],
  ])("in a page that has %s instead of an array are refused", async (_, page) => {
    expect(await failureOf(list(sessionOf({ "tools/list": () => page })))).toBe("PROBE_MALFORMED");
  });

  it("named __proto__ are refused", async () => {
    expect(await failureOf(list(pagesOf([named("__proto__")])))).toBe("JSON_FORBIDDEN_KEY");
  });

  it.each([
    "constructor",
    "toString",
    "hasOwnProperty",
    "prototype",
    "",
    "\u202e",
    "\u001b[31m",
    "__proto__ ",
  ])("named %j are ordinary", async (name) => {
    expect(await toolsOf(pagesOf([named(name)]))).toEqual([name]);
  });

  it("as many as the limit are read", async () => {
    expect(await toolsOf(pagesOf([named("a", "b"), named("c")]), { items: 3 })).toHaveLength(3);
  });

  it("beyond the limit on one page are refused", async () => {
    expect(await failureOf(list(pagesOf([named("a", "b", "c", "d")]), { items: 3 }))).toBe(
      "PROBE_LIMIT_ITEMS",
    );
  });

  it("beyond the limit on all pages together are refused", async () => {
    expect(await failureOf(list(pagesOf([named("a", "b"), named("c", "d")]), { items: 3 }))).toBe(
      "PROBE_LIMIT_ITEMS",
    );
  });

  it("are counted for each list by itself", async () => {
    const session = sessionOf({
      "tools/list": () => ({ tools: named("a", "b") }),
      "prompts/list": () => ({ prompts: named("a", "b") }),
    });
    const listing = await list(session, { items: 2 }, ["tools", "prompts"]);
    expect(listing.tools.size + listing.prompts.size).toBe(4);
  });

  it("as large as the limit are read", async () => {
    const item = { name: "a" };
    expect(await toolsOf(pagesOf([[item]]), { definition: JSON.stringify(item).length })).toEqual(["a"]);
  });

  it("larger than the limit are refused", async () => {
    const item = { name: "a" };
    expect(await failureOf(list(pagesOf([[item]]), { definition: JSON.stringify(item).length - 1 }))).toBe(
      "PROBE_LIMIT_DEFINITION",
    );
  });
});
