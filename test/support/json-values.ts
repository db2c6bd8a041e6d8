import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { isJsonObject, type JsonObject, type JsonValue } from "../../src/model/json-value.ts";

/** Names that a program may take for something else. `__proto__` is not among them: it is refused. */
export const evilNames: readonly string[] = [
  "constructor",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "length",
  "0",
  "",
  "a/b",
  "~1",
  "a\u202etxt.exe", // reads backwards
  "re\u200bad", // zero width
  "\u001b[2Jread", // clears a terminal
];

/** The same for `it.each`: how a name is shown, and the name. */
export const evilCases: readonly (readonly [string, string])[] = evilNames.map((name) => [
  JSON.stringify(name).replace(/[^ -~]/g, escapeUnit),
  name,
]);

/** Names of definitions may be that too, as long as no object is made of them carelessly. */
export const evilCasesAndProto: readonly (readonly [string, string])[] = [
  ...evilCases,
  ["__proto__", "__proto__"],
];

/** A string of whole characters, among them those that are hard to see or to write. */
export const text: fc.Arbitrary<string> = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom('"', "\\", "/", "\n", "\u0000", "\u2028", "\u200b", "é", "🎉", "u", "0"),
  }),
);

/** A string of any UTF-16 code units, lone surrogates among them. */
export const anyString: fc.Arbitrary<string> = fc.oneof(
  text,
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
  fc.string({ unit: fc.constantFrom("\ud800", "\udbff", "\udc00", "\udfff", "a", "\u001b", "\u202e") }),
);

/**
 * A key of an object. None has a backslash: after such a key, JSON.parse of Node.js 24 and 26 misreads
 * others that are written with escapes (nodejs/node#63785), and tests would fail now and then.
 */
export const memberName: fc.Arbitrary<string> = fc
  .oneof(fc.constantFrom("a", "b", "c", ...evilNames), text)
  .filter((name) => name !== "__proto__" && !name.includes("\\"));

/** Any number that JSON can write; minus zero is the same number as zero (RFC 8785). */
export const jsonNumber: fc.Arbitrary<number> = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((number) => (number === 0 ? 0 : number));

const leaf = fc.oneof(fc.constant(null), fc.boolean(), jsonNumber, text);

/** Any JSON value, not deep. */
export const jsonValue: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthIdentifier: "json", withCrossShrink: true },
    leaf,
    fc.array(tie("value"), { maxLength: 4, depthIdentifier: "json" }),
    objectOf(tie("value")),
  ),
})).value;

export const jsonObject: fc.Arbitrary<JsonObject> = objectOf(jsonValue);

function objectOf(member: fc.Arbitrary<JsonValue>): fc.Arbitrary<JsonObject> {
  return fc.dictionary(memberName, member, { maxKeys: 4, noNullPrototype: true, depthIdentifier: "json" });
}

/** A source of choices: bytes used one after the other, again and again. */
export const choices: fc.Arbitrary<Uint8Array> = fc.uint8Array({ minLength: 24, maxLength: 24 });

export type Choose = (count: number) => number;

export function chooser(bytes: Uint8Array): Choose {
  let at = 0;
  return (count) => (bytes[at++ % bytes.length] ?? 0) % count;
}

/** JSON text of a value with other white space, another order of keys and other escapes than usual. */
export function respell(value: JsonValue, choose: Choose): string {
  const space = () => ["", " ", "\n", "\t", "\r\n "][choose(5)] ?? "";
  const write = (one: JsonValue): string => {
    if (typeof one === "string") return respellString(one, choose);
    if (Array.isArray(one)) return `[${space()}${one.map(write).join(`${space()},${space()}`)}]`;
    if (!isJsonObject(one)) return JSON.stringify(one);
    const turned = rotate(Object.entries(one), choose);
    const members = turned.map(([key, member]) => `${respellString(key, choose)}${space()}:${write(member)}`);
    return `{${space()}${members.join(`,${space()}`)}${space()}}`;
  };
  return `${space()}${write(value)}${space()}`;
}

/** A string literal in which some characters are written as escapes that need not be. */
export function respellString(content: string, choose: Choose): string {
  const spelled = [...content].map((character) => {
    if (choose(3) === 0) return character.replace(/[\s\S]/g, escapeUnit);
    return character === "/" && choose(2) === 0 ? "\\/" : JSON.stringify(character).slice(1, -1);
  });
  return `"${spelled.join("")}"`;
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function rotate<T>(items: readonly T[], choose: Choose): T[] {
  const by = items.length === 0 ? 0 : choose(items.length);
  return [...items.slice(by), ...items.slice(0, by)];
}

/** The value with something at some place in it replaced, taken out, put in or moved; it may end up the same. */
export function mutate(value: JsonValue, replacement: JsonValue, choose: Choose): JsonValue {
  const isFilled = (Array.isArray(value) || isJsonObject(value)) && Object.keys(value).length > 0;
  if (isFilled && choose(4) > 0) return Array.isArray(value) ? mutateArray(value) : mutateObject(value);
  return replacement;

  function mutateArray(items: JsonValue[]): JsonValue[] {
    const at = choose(items.length);
    switch (choose(4)) {
      case 0:
        return items.toSpliced(at, 1);
      case 1:
        return items.toSpliced(at, 0, replacement);
      case 2:
        return items.toReversed();
      default:
        return items.with(at, mutate(items[at] ?? null, replacement, choose));
    }
  }

  function mutateObject(object: JsonObject): JsonObject {
    const entries = Object.entries(object);
    const at = choose(entries.length);
    const [key, member] = entries[at] ?? ["", null];
    switch (choose(4)) {
      case 0:
        return Object.fromEntries(entries.toSpliced(at, 1));
      case 1:
        return { ...object, [`${key}+`]: replacement };
      case 2:
        return Object.fromEntries(entries.with(at, [`${key}+`, member]));
      default:
        return { ...object, [key]: mutate(member, replacement, choose) };
    }
  }
}

/** Two values, often alike: independent, one a mutation of the other, or equal. */
export const valuePair: fc.Arbitrary<[JsonValue, JsonValue]> = fc.oneof(
  fc.tuple(jsonValue, jsonValue),
  fc
    .tuple(jsonValue, jsonValue, choices)
    .map(([value, other, bytes]): [JsonValue, JsonValue] => [value, mutate(value, other, chooser(bytes))]),
  jsonValue.map((value): [JsonValue, JsonValue] => [value, structuredClone(value)]),
);

export function isSame(a: JsonValue, b: JsonValue): boolean {
  return isDeepStrictEqual(a, b);
}
