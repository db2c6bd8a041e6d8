import { isJsonObject, type JsonObject, type JsonValue } from "../../src/model/json-value.ts";
import type { Random } from "./random.ts";

const values: readonly JsonValue[] = [
  ...[
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e21,
    "",
    "other",
    "2.0",
    "a",
    "\u202e",
    "\u{e0041}",
    "${HOME}",
    "deny",
    "off",
  ],
  ...[
    [],
    {},
    [null],
    { a: 1 },
    "x".repeat(300),
    "placeholder",
    "http://127.0.0.1/",
    "https://other.example/",
  ],
];
const keys = [
  "name",
  "description",
  "constructor",
  "toString",
  "title",
  "command",
  "args",
  "looks",
  "gated",
  "x",
];

/** A value with one thing in it replaced, removed, added, doubled or moved. */
export function mutateValue(value: JsonValue, random: Random): JsonValue {
  if (Array.isArray(value)) return value.length === 0 ? [random.pick(values)] : mutateItem(value, random);
  if (isJsonObject(value)) return mutateMember(value, random);
  if (typeof value === "string" && value !== "" && random.below(2) === 0) {
    const at = random.below(value.length);
    return (
      value.slice(0, at) +
      random.pick(["", "x", "\u200b", " ", "\u0000", "é"]) +
      value.slice(at + random.below(2))
    );
  }
  return random.pick(values);
}

function mutateItem(items: JsonValue[], random: Random): JsonValue {
  const at = random.below(items.length);
  const item = items[at] ?? null;
  switch (random.below(8)) {
    case 0:
      return items.toSpliced(at, 1);
    case 1:
      return items.toSpliced(at, 0, item);
    case 2:
      return items.toReversed();
    default:
      return items.toSpliced(at, 1, mutateValue(item, random));
  }
}

function mutateMember(object: JsonObject, random: Random): JsonValue {
  const members = Object.entries(object);
  if (members.length === 0) return { [random.pick(keys)]: random.pick(values) };
  const [key, value] = random.pick(members);
  const others = members.filter(([name]) => name !== key);
  switch (random.below(10)) {
    case 0:
      return Object.fromEntries(others);
    case 1:
      return Object.fromEntries([...members, [random.pick(keys), random.pick(values)]]);
    case 2:
      return Object.fromEntries([...others, [random.pick(keys), value]]);
    case 3:
      return Object.fromEntries(members.toReversed());
    default:
      return { ...object, [key]: mutateValue(value, random) };
  }
}

/** JSON text that says the same in another way: with other spaces, or a word in escapes. */
export function spell(value: JsonValue, random: Random): string {
  const text = JSON.stringify(value, null, random.pick([0, 2]));
  const words = text.match(/"[a-z]+"/g);
  if (words === null || random.below(4) > 0) return text;
  const word = random.pick(words);
  const escaped = [...word.slice(1, -1)].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`);
  return text.replace(word, () => `"${escaped.join("")}"`);
}
