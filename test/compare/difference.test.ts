import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Difference, differences, escapePointer } from "../../src/compare/difference.ts";
import { canonicalJson } from "../../src/json/canonical.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../src/model/json-value.ts";
import { evilCases, jsonValue, memberName, valuePair } from "../support/json-values.ts";

/** Values of few words, so that two of them often share a part. */
const alike = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthIdentifier: "alike" },
    fc.constantFrom<JsonValue[]>(null, 0, "x", [], true),
    fc.dictionary(fc.constantFrom("a", "b", "a/b", "properties"), tie("value"), {
      minKeys: 0,
      maxKeys: 3,
      noNullPrototype: true,
      depthIdentifier: "alike",
    }),
    fc.array(tie("value"), { maxLength: 2, depthIdentifier: "alike" }),
  ),
})).value;

/** The same without empty objects and without `properties`, which appear and vanish in ways of their own. */
const filled = alike.map(fill);

const anyPair = fc.oneof(valuePair, fc.tuple(alike, alike));

describe("differences", () => {
  it("are none exactly when the canonical forms are equal", () => {
    fc.assert(
      fc.property(anyPair, ([before, after]) => {
        const isNone = differences(before, after).length === 0;
        expect(isNone).toBe(canonicalJson(before) === canonicalJson(after));
      }),
      { numRuns: 1_000 },
    );
  });

  it("are all that it takes to make the one value of the other", () => {
    fc.assert(
      fc.property(anyPair, ([before, after]) => {
        expect(patch(before, differences(before, after))).toEqual(after);
      }),
      { numRuns: 1_000 },
    );
  });

  it("are the same the other way round, with added and removed exchanged", () => {
    fc.assert(
      fc.property(filled, filled, (a, b) => {
        expect(differences(b, a)).toEqual(differences(a, b).map(mirrored));
      }),
      { numRuns: 1_000 },
    );
  });

  it("never name a place twice", () => {
    fc.assert(
      fc.property(anyPair, ([before, after]) => {
        const places = differences(before, after).map(({ path }) => path);
        expect(places).toEqual([...new Set(places)]);
      }),
    );
  });

  it("hold the values as they were and are", () => {
    expect(differences({ a: { b: [1] }, c: 1 }, { a: { b: [2] }, d: null })).toEqual([
      { kind: "changed", path: "/a/b", before: [1], after: [2] },
      { kind: "removed", path: "/c", before: 1 },
      { kind: "added", path: "/d", after: null },
    ]);
  });

  it.each<[string, JsonValue, JsonValue, string[]]>([
    ["whole values of another type", { a: 1 }, [1], ["changed "]],
    ["members, sorted by name", { b: 1, a: 1 }, { b: 2, a: 2 }, ["changed /a", "changed /b"]],
    ["elements of arrays of objects", [{ a: 1 }, { a: 1 }], [{ a: 1 }, { a: 2 }], ["changed /1/a"]],
    ["the whole of an array that grows", [{ a: 1 }], [{ a: 1 }, { a: 2 }], ["changed "]],
    ["the whole of an array of strings", { a: ["x", "y"] }, { a: ["x", "z"] }, ["changed /a"]],
    ["the whole of an array of mixed values", [{ a: 1 }, 1], [{ a: 2 }, 1], ["changed "]],
    [
      "the members of an object that loses all of them",
      { a: { b: 1, c: 2 } },
      { a: {} },
      ["removed /a/b", "removed /a/c"],
    ],
    [
      "properties that lose all of them as one",
      { properties: { b: 1, c: 2 } },
      { properties: {} },
      ["changed /properties"],
    ],
    ["an object that is gone", { a: { b: 1 } }, {}, ["removed /a"]],
    ["an empty object that comes", { a: 1 }, { a: 1, properties: {} }, ["added /properties"]],
    [
      "the members of a container that comes",
      {},
      { properties: { x: {}, y: {} } },
      ["added /properties/x", "added /properties/y"],
    ],
    ["the members of annotations that come", {}, { annotations: { x: 1 } }, ["added /annotations/x"]],
    ["the members of annotations that go", { annotations: { x: 1 } }, {}, ["removed /annotations/x"]],
    [
      "a parameter as one, whatever its name",
      { properties: {} },
      { properties: { properties: { x: 1 } } },
      ["added /properties/properties"],
    ],
    ["annotations of a parameter as one", {}, { x: { annotations: { y: 1 } } }, ["added /x"]],
    ["an array of objects in another order as one", [{ a: 1 }, { a: 2 }], [{ a: 2 }, { a: 1 }], ["changed "]],
    ["the whole of any other object that comes", {}, { other: { x: {} } }, ["added /other"]],
    ["a null that comes", {}, { a: null }, ["added /a"]],
    ["a null that goes", { a: null, b: 1 }, { b: 1 }, ["removed /a"]],
  ])("name %s", (_, before, after, expected) => {
    expect(differences(before, after).map(({ kind, path }) => `${kind} ${path}`)).toEqual(expected);
  });

  it.each(evilCases)("see that a member named %s has come", (_, name) => {
    const [only, ...others] = differences({ other: 1 }, { other: 1, [name]: 1 });
    expect([only, others]).toEqual([{ kind: "added", path: `/${escapePointer(name)}`, after: 1 }, []]);
  });

  it("begin at the path that they are given", () => {
    expect(differences({ a: 1 }, { a: 2 }, "/settings")).toMatchObject([{ path: "/settings/a" }]);
  });

  it("leave both values as they are", () => {
    fc.assert(
      fc.property(jsonValue, jsonValue, (before, after) => {
        const copy = structuredClone([before, after]);
        differences(before, after);
        expect([before, after]).toEqual(copy);
      }),
    );
  });
});

describe("escapePointer", () => {
  it("makes one segment of any name, from which the name can be read again", () => {
    fc.assert(
      fc.property(memberName, (name) => {
        const segment = escapePointer(name);
        expect([segment.includes("/"), unescapePointer(segment)]).toEqual([false, name]);
      }),
    );
  });
});

function unescapePointer(segment: string): string {
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}

function mirrored(difference: Difference): Difference {
  const { path, before, after } = difference;
  switch (difference.kind) {
    case "added":
      return { kind: "removed", path, ...(after !== undefined && { before: after }) };
    case "removed":
      return { kind: "added", path, ...(before !== undefined && { after: before }) };
    case "changed":
      return {
        kind: "changed",
        path,
        ...(after !== undefined && { before: after }),
        ...(before !== undefined && { after: before }),
      };
  }
}

function fill(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(fill);
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).filter(([name]) => name !== "properties");
  return { always: 1, ...Object.fromEntries(members.map(([name, member]) => [name, fill(member)])) };
}

/** Carries differences out on the value that they start from. */
function patch(value: JsonValue, all: readonly Difference[]): JsonValue {
  return all.reduce<JsonValue>((whole, difference) => {
    const path = difference.path === "" ? [] : difference.path.slice(1).split("/").map(unescapePointer);
    return carryOut(whole, path, difference);
  }, value);
}

function carryOut(value: JsonValue, path: readonly string[], difference: Difference): JsonValue {
  const [key, ...rest] = path;
  if (key === undefined) return difference.after ?? null;
  if (Array.isArray(value)) {
    const index = Number(key);
    return value.with(index, carryOut(value[index] ?? null, rest, difference));
  }
  const object: JsonObject = isJsonObject(value) ? value : {};
  if (rest.length === 0 && difference.kind === "removed")
    return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
  const member = Object.hasOwn(object, key) ? object[key] : {};
  return { ...object, [key]: carryOut(member ?? null, rest, difference) };
}
