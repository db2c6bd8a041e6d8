import { isJsonObject, type JsonValue } from "../model/json-value.ts";

/**
 * JSON for people and for git: two-space indentation, keys sorted by code unit at every level,
 * and every character that cannot be seen, or that reorders what is seen, as an escape. The same value
 * gives the same text on every machine.
 */
export function prettyJson(value: JsonValue): string {
  return escapeInvisible(write(value, "\n"));
}

function write(value: JsonValue, lineBreak: string): string {
  const inner = `${lineBreak}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    return `[${inner}${value.map((item) => write(item, inner)).join(`,${inner}`)}${lineBreak}]`;
  }
  if (!isJsonObject(value)) return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  if (keys.length === 0) return "{}";
  const members = keys.map((key) => `${JSON.stringify(key)}: ${write(value[key] ?? null, inner)}`);
  return `{${inner}${members.join(`,${inner}`)}${lineBreak}}`;
}

/** How many characters `prettyJson` gives, without making them: indentation and escapes can multiply a text. */
export function prettySize(value: JsonValue, level = 0): number {
  if (typeof value !== "object" || value === null) return scalarSize(value);
  const members = Array.isArray(value)
    ? value.map((item) => prettySize(item, level + 1))
    : Object.keys(value).map(
        (key) => scalarSize(key) + ": ".length + prettySize(value[key] ?? null, level + 1),
      );
  const brackets = 2;
  if (members.length === 0) return brackets;
  const lineBreak = 1 + 2 * level;
  const separators = members.length - 1;
  return members.reduce((sum, size) => sum + size + lineBreak + 2, brackets + separators + lineBreak);
}

function scalarSize(value: JsonValue): number {
  const text = JSON.stringify(value);
  let size = text.length;
  for (const [run] of text.matchAll(invisible)) size += run.length * ("\\u0000".length - 1);
  return size;
}

/** A fixed list, not Unicode categories: those grow with every version of Node, and the bytes must not. */
const invisible = new RegExp(
  `[${[
    "\\u007f-\\u009f", // controls; JSON.stringify has escaped those below U+0020
    "\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f",
    "\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f", // zero width, bidirectional, separators
    "\\u2800\\u3164\\uffa0", // blanks that are letters or symbols
    "\\ue000-\\uf8ff\\ufdd0-\\ufdef\\ufff0-\\uffff", // private use, noncharacters, specials
    "\\ufe00-\\ufe0f\\ufeff", // variation selectors, byte order mark
    "\\u{110bd}\\u{110cd}\\u{13430}-\\u{1343f}\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}", // format characters
    ...Array.from({ length: 14 }, (_, plane) => plane + 1).map(
      (plane) => `\\u{${plane.toString(16)}fffe}\\u{${plane.toString(16)}ffff}`,
    ),
    "\\u{e0000}-\\u{e0fff}", // tags, more variation selectors
    "\\u{f0000}-\\u{10ffff}", // supplementary private use
  ].join("")}]{1,512}`,
  "gu",
);

function escapeInvisible(json: string): string {
  return json.replace(invisible, escapeCodeUnits);
}

/** A run of them at a time: a text may consist of nothing else. */
function escapeCodeUnits(characters: string): string {
  const escaped = Buffer.allocUnsafe(6 * characters.length);
  for (let at = 0; at < characters.length; at++) {
    escaped.write(`\\u${characters.charCodeAt(at).toString(16).padStart(4, "0")}`, 6 * at, "latin1");
  }
  return escaped.toString("latin1");
}
