import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addedPieces } from "../../src/judge/pieces.ts";
import { type Change, subjectKinds } from "../../src/model/change.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../src/model/json-value.ts";
import { evilCases, jsonValue } from "../support/json-values.ts";
import { changing } from "./cases/rule-case.ts";

/** The texts that come when a place of a tool gets another value: `role path text`. */
function coming(
  path: string,
  after: JsonValue,
  before?: JsonValue,
  kind: Change["subject"]["kind"] = "tool",
) {
  return changing(kind, path, { after, ...(before !== undefined && { before }) })
    .flatMap(addedPieces)
    .map((one) => `${one.role} ${one.path} ${one.after}`);
}

function arriving(server: JsonObject, name = "notes"): string[] {
  const subject = { kind: "server", name: null, path: "" } as const;
  return addedPieces({ kind: "added", server: name, subject, after: server }).map(
    (one) => `${one.role} ${one.path} ${one.after}`,
  );
}

/** Every string and key in a value. */
function textsIn(value: JsonValue): string[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => [key, ...textsIn(member)]);
}

describe("addedPieces", () => {
  it("keeps what stood in the place of a text", () => {
    expect(changing("tool", "/description", { before: "a", after: "b" }).flatMap(addedPieces)).toEqual([
      { path: "/description", role: "words", before: "a", after: "b" },
    ]);
  });

  it("finds every string and every key of what is added", () => {
    fc.assert(
      fc.property(jsonValue, (value) => {
        const pieces = changing("tool", "/_meta", { after: value }).flatMap(addedPieces);
        const found = pieces.map(({ after }) => after);
        expect(found.toSorted()).toEqual(["_meta", ...textsIn(value)].toSorted());
      }),
    );
  });

  it("finds every string that was not there before, whatever comes in the place of what", () => {
    fc.assert(
      fc.property(jsonValue, jsonValue, (before, after) => {
        const pieces = changing("tool", "/_meta", { before, after }).flatMap(addedPieces);
        const found = new Set(pieces.map((one) => one.after));
        const known = new Set(textsIn(before));
        expect(textsIn(after).filter((one) => !known.has(one) && !found.has(one))).toEqual([]);
      }),
    );
  });

  it("finds only those items of a list that are new", () => {
    expect(coming("/inputSchema/properties/a/enum", ["a", "b"], ["a"])).toEqual([
      "slot /inputSchema/properties/a/enum/1 b",
    ]);
  });

  it("finds nothing in what is gone", () => {
    expect(changing("tool", "/description", { before: "a" }).flatMap(addedPieces)).toEqual([]);
  });

  it.each(subjectKinds.filter((kind) => kind === "sbom"))(
    "finds nothing in the %s of a server: it holds no words",
    (kind) => {
      expect(coming("/a", "b", "c", kind)).toEqual([]);
    },
  );

  it.each(evilCases)("finds the key %s as it stands there", (_, key) => {
    const path = `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    const piece = `name /_meta${path} ${key}`;
    expect([coming("/_meta", { [key]: 1 }, {}), coming(`/_meta${path}`, 1)]).toEqual([[piece], [piece]]);
  });
});

describe("what a text is for", () => {
  it.each([
    "/description",
    "/title",
    "/annotations/title",
    "/_meta/a",
    "/inputSchema/title",
    "/inputSchema/$comment",
    "/inputSchema/examples",
    "/inputSchema/properties/type/description",
    "/inputSchema/properties/default/title",
    "/inputSchema/$defs/enum/description",
    "/inputSchema/properties/properties/properties/const/description",
    "/outputSchema/patternProperties/format/description",
  ])("is to be read at %s", (path) => {
    expect(coming(path, "b", "a")).toEqual([`words ${path} b`]);
  });

  it.each([
    "/inputSchema/properties/a/default",
    "/inputSchema/properties/a/default/b",
    "/inputSchema/properties/a/const/description",
    "/inputSchema/properties/a/enum",
    "/inputSchema/properties/a/pattern",
    "/inputSchema/properties/a/format",
    "/inputSchema/properties/a/type",
    "/inputSchema/properties/a/items/0/default",
    "/inputSchema/properties/type/type",
    "/inputSchema/properties/properties/type",
    "/inputSchema/required",
    "/inputSchema/$ref",
    "/icons/0/src",
    "/icons/0/mimeType",
  ])("is to be a value at %s", (path) => {
    expect(coming(path, "b", "a")).toEqual([`slot ${path} b`]);
  });

  it.each(["/name", "/arguments/0/name", "/uriTemplate"])("is to be a name at %s", (path) => {
    expect(coming(path, "b", "a")).toEqual([`name ${path} b`]);
  });

  it.each(["type", "default", "name", "description", "properties", "0", "a/b"])(
    "is to be read in the description of a parameter %s that comes",
    (name) => {
      const place = `/inputSchema/properties/${name.replace("/", "~1")}`;
      expect(coming(place, { description: "b" })).toEqual([
        `name ${place} ${name}`,
        `name ${place}/description description`,
        `words ${place}/description b`,
      ]);
    },
  );

  it.each(["tools", "prompts", "resourceTemplates"])(
    "is to be read in %s of a server that comes, even if they are named like keywords",
    (list) => {
      expect(arriving({ surface: { [list]: { format: { description: "b" } } } })).toContain(
        `words /surface/${list}/format/description b`,
      );
    },
  );

  it("is to be read in the instructions of a server that comes", () => {
    expect(arriving({ surface: { instructions: "b" } })).toContain("words /surface/instructions b");
  });

  it("is to name the server that comes", () => {
    expect(arriving({}, "mail")).toEqual(["label  mail"]);
  });

  it("is to declare the server that comes", () => {
    expect(arriving({ declared: { args: ["a"], settings: { default: "b" } } })).toEqual(
      expect.arrayContaining(["setting /declared/args/0 a", "setting /declared/settings/default b"]),
    );
  });

  it.each(["/launch", "/url", "/settings/default", "/settings/name"])("is to declare at %s", (path) => {
    expect(coming(path, "b", "a", "declaration")).toEqual([`setting ${path} b`]);
  });

  it("is to name a variable that is declared", () => {
    expect(coming("/env/A", "A", undefined, "declaration")).toEqual(["name /env/A A", "setting /env/A A"]);
  });
});
