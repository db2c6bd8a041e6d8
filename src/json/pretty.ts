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
  ].join("")}]`,
  "gu",
);

function escapeInvisible(json: string): string {
  return json.replace(invisible, escapeCodeUnits);
}

function escapeCodeUnits(characters: string): string {
  return characters.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
