import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareServers } from "../../src/compare/compare.ts";
import { compareSurfaces } from "../../src/compare/compare-surfaces.ts";
import { judge } from "../../src/judge/judge.ts";
import type { Change } from "../../src/model/change.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../src/model/json-value.ts";
import type { Surface } from "../../src/model/surface.ts";
import { jsonObject, jsonValue, memberName, text } from "../support/json-values.ts";
import { lockedServer, type OfferParts, surfaceOf } from "../support/servers.ts";

const keywords = fc.constantFrom(
  ...["properties", "$defs", "items", "anyOf", "enum", "required", "type", "default", "const", "examples"],
  ...["description", "title", "format", "pattern", "additionalProperties", "$ref", "not", "if"],
);
/** A schema, or nearly one: the keywords of JSON Schema with whatever values. */
const schema: fc.Arbitrary<JsonObject> = fc.letrec<{ schema: JsonObject }>((tie) => ({
  schema: fc.dictionary(
    fc.oneof(keywords, memberName),
    fc.oneof(
      { maxDepth: 3, depthIdentifier: "schema" },
      text,
      fc.array(text, { maxLength: 3 }),
      tie("schema"),
      fc.array(tie("schema"), { maxLength: 2 }),
      jsonValue,
    ),
    { maxKeys: 4, noNullPrototype: true, depthIdentifier: "schema" },
  ),
})).schema;

const hints = fc.dictionary(
  fc.constantFrom("title", "readOnlyHint", "destructiveHint", "idempotentHint", "openWorldHint"),
  fc.oneof(fc.boolean(), text),
  { noNullPrototype: true },
);
const icons = fc.array(fc.dictionary(fc.constantFrom("src", "mimeType", "theme"), text), { maxLength: 2 });
/** A tool, a prompt or a resource template: what the protocol knows of, and more. */
const definition: fc.Arbitrary<JsonObject> = fc
  .tuple(
    jsonObject,
    fc.record(
      {
        description: text,
        title: text,
        annotations: hints,
        inputSchema: schema,
        outputSchema: schema,
        icons,
        _meta: jsonObject,
        arguments: fc.array(fc.record({ name: text, description: text }), { maxLength: 2 }),
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
  )
  .map(([others, known]) => ({ ...others, ...known }))
  // The names by which definitions are found are given below.
  .filter((one) => !("name" in one) && !("uriTemplate" in one));

/** Every value that differs from a given one in a single string, put in the place of one that stands there. */
function respelled(value: JsonValue, by: string): JsonValue[] {
  if (typeof value === "string") return value === by ? [] : [by];
  if (Array.isArray(value))
    return value.flatMap((item, at) => respelled(item, by).map((other) => value.with(at, other)));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    respelled(member, by).map((other) => ({ ...value, [key]: other })),
  );
}

/** The same of a single key. */
function renamed(value: JsonValue, by: string): JsonValue[] {
  if (Array.isArray(value))
    return value.flatMap((item, at) => renamed(item, by).map((other) => value.with(at, other)));
  if (!isJsonObject(value)) return [];
  const entries = Object.entries(value);
  return entries.flatMap(([key, member], at) => [
    ...(Object.hasOwn(value, by) ? [] : [Object.fromEntries(entries.with(at, [by, member]))]),
    ...renamed(member, by).map((other) => ({ ...value, [key]: other })),
  ]);
}

const kinds = ["tools", "prompts", "resourceTemplates"] as const;
type Kind = (typeof kinds)[number];
type Differ = (value: JsonValue, by: string) => JsonValue[];

/** A surface with a definition of each kind, with `own` in the place of one of them. */
function surfaceWith(kind: Kind, own: JsonObject): Surface {
  const named = { ...own, name: "note", uriTemplate: "note:///{id}" };
  const other = { name: "other", uriTemplate: "other:///{id}" };
  const offer: OfferParts = { instructions: "Keep notes short.", [kind]: [other, named] };
  return surfaceOf(offer);
}

function rulesOf(changes: readonly Change[]): string[] {
  return judge(changes, "lockfile").map(({ rule }) => rule);
}

/** Those of all differences of one string or key that no rule but `order-only` is found in. */
function unnoticed(kind: Kind, before: JsonObject, by: string, differ: Differ): JsonValue[] {
  return differ(before, by)
    .filter(isJsonObject)
    .filter((after) => {
      const changes = compareSurfaces("notes", surfaceWith(kind, before), surfaceWith(kind, after));
      return rulesOf(changes).every((rule) => rule === "order-only");
    });
}

const newText = fc.oneof(text, fc.constantFrom("", " ", "a", "string", "https://x.example/s.json", "\u200b"));
const newKey = fc
  .oneof(memberName, keywords, fc.constantFrom("name2", "annotations", "readOnlyHint", "icons"))
  .filter((key) => key !== "name" && key !== "uriTemplate");

describe.each(kinds)("a change of one of the %s", (kind) => {
  it("is found when a single string is another", () => {
    fc.assert(
      fc.property(definition, newText, (before, by) => {
        expect(unnoticed(kind, before, by, respelled)).toEqual([]);
      }),
    );
  });

  it("is found when a single key is another", () => {
    fc.assert(
      fc.property(definition, newKey, (before, by) => {
        expect(unnoticed(kind, before, by, renamed)).toEqual([]);
      }),
    );
  });

  it("wants approval when a single string is another", () => {
    fc.assert(
      fc.property(definition, newText, (before, by) => {
        const missed = respelled(before, by)
          .filter(isJsonObject)
          .map((after) => compareSurfaces("notes", surfaceWith(kind, before), surfaceWith(kind, after)))
          .filter((changes) => judge(changes, "lockfile").every(({ action }) => action !== "approve"));
        expect(missed).toEqual([]);
      }),
    );
  });
});

describe("a change of what a server says of itself", () => {
  it("is found when its instructions are another text", () => {
    fc.assert(
      fc.property(fc.option(text), fc.option(text), (from, to) => {
        const [before, after] = [surfaceOf({ instructions: from }), surfaceOf({ instructions: to })];
        const found = rulesOf(compareSurfaces("notes", before, after));
        expect(found.includes("instructions-changed")).toBe(from !== to);
      }),
    );
  });

  it("is found when one of its capabilities has another name", () => {
    fc.assert(
      fc.property(memberName, memberName, (from, to) => {
        const [before, after] = [surfaceOf({ capabilities: [from] }), surfaceOf({ capabilities: [to] })];
        const found = rulesOf(compareSurfaces("notes", before, after));
        expect(found.includes("capability-added")).toBe(from !== to);
      }),
    );
  });
});

describe("a change of how a server is declared", () => {
  const words = fc.array(text, { minLength: 1, maxLength: 4 });

  it("is found when a single argument is another", () => {
    fc.assert(
      fc.property(words, fc.nat(), text, (args, at, by) => {
        const other = args.with(at % args.length, by);
        const [before, after] = [args, other].map((one) => lockedServer({ declared: { args: one } }));
        const changes =
          before === undefined || after === undefined ? [] : compareServers("notes", before, after);
        expect(rulesOf(changes).length > 0).toBe(args[at % args.length] !== by);
      }),
    );
  });

  it("is found when a single key or string of its settings is another", () => {
    fc.assert(
      fc.property(jsonObject, newText, newKey, (settings, string, key) => {
        const before = lockedServer({ declared: { settings } });
        const missed = [...respelled(settings, string), ...renamed(settings, key)]
          .filter(isJsonObject)
          .map((other) => compareServers("notes", before, lockedServer({ declared: { settings: other } })))
          .filter((changes) => judge(changes, "lockfile").every(({ action }) => action !== "approve"));
        expect(missed).toEqual([]);
      }),
    );
  });
});
