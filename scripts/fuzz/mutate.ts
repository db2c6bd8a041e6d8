import type { JsonValue } from "../../src/model/json-value.ts";
import { mutateValue, spell } from "./mutate-value.ts";
import type { Random } from "./random.ts";

/** Pieces that parsers disagree about, or that mean something to somebody. */
const pieces = [
  ...["{", "}", "[", "]", ",", ":", '"', "\\", "\n", "\r\n", "\0", "\ufeff", " ", "//", "/*", "*/", "$"],
  ...["null", "true", "1e400", "-0", "1e-400", "0123", "NaN", "9007199254740993", '""', "{}", "[]", "[[[[[["],
  ...['"__proto__":', '"constructor":', '"name":', '"description":"other",', '"\\u006eame":"b",', '"id":1,'],
  ...['"\\ud800"', "\\u0000", "\u202e", "\u200b", "\u{e0041}", "\u001b[2J", "${HOME}", "é", "😀", "\ud800"],
  ...[
    '"jsonrpc":"2.0",',
    '"result":{},',
    '"error":{"code":1,"message":"x"},',
    '"method":"ping",',
    '"nextCursor":"1",',
  ],
  ...[
    '{"jsonrpc":"2.0","method":"x"}\n',
    '{"jsonrpc":"2.0","id":9,"method":"roots/list"}\n',
    "x".repeat(300),
  ],
];

const mutations: readonly ((text: string, random: Random) => string)[] = [
  (text, random) => replace(text, random.below(text.length), 1, String.fromCharCode(random.below(256))),
  (text, random) => replace(text, random.below(text.length), random.below(20), ""),
  (text, random) => replace(text, random.below(text.length), 0, random.pick(pieces)),
  (text, random) => replace(text, random.below(text.length), random.below(8), random.pick(pieces)),
  (text, random) => text.slice(0, random.below(text.length)),
  (text, random) => {
    const at = random.below(text.length);
    const part = text.slice(at, at + random.below(80));
    return replace(text, random.below(text.length), 0, part);
  },
  (text, random) => {
    const [first = "", second = ""] = [random.pick(text.split(",")), random.pick(text.split(","))];
    return text.replace(first, () => second);
  },
  (text, random) => {
    const word = random.pick(text.match(/"[^"]{1,40}"/g) ?? ['""']);
    const other = random.pick(text.match(/"[^"]{1,40}"/g) ?? ['""']);
    return text.replace(word, () => other);
  },
];

function replace(text: string, at: number, length: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + length);
}

/** A JSON text with one to three things changed in it: in what it says, in its letters, or both. */
export function mutate(text: string, random: Random, mend = (value: JsonValue) => value): string {
  const how = random.below(4);
  if (how === 0) return mutateText(text, random);
  let value: JsonValue = JSON.parse(text);
  for (let count = 1 + random.below(3); count > 0; count--) value = mutateValue(value, random);
  const changed = spell(mend(value), random);
  return how === 1 ? mutateText(changed, random) : changed;
}

function mutateText(text: string, random: Random): string {
  let mutated = text;
  for (let count = 1 + random.below(3); count > 0; count--) {
    if (mutated === "") return mutated;
    mutated = random.pick(mutations)(mutated, random);
  }
  return mutated;
}

/** The bytes of a text, now and then with some that are not UTF-8. */
export function toBytes(text: string, random: Random): Buffer {
  const bytes = Buffer.from(text, "utf8");
  if (bytes.length > 0 && random.below(10) === 0)
    bytes[random.below(bytes.length)] = 0x80 + random.below(128);
  return bytes;
}
