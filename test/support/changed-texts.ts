import type { JsonValue } from "../../src/model/json-value.ts";

/** The places, as JSON Pointers, where two values have different texts: found without any code of mcp-lock. */
export function changedTexts(before: JsonValue | undefined, after: JsonValue): string[] {
  const [old, now] = [new Map(textsOf(before, "")), new Map(textsOf(after, ""))];
  const places = [...new Set([...old.keys(), ...now.keys()])];
  return places.filter((place) => old.get(place) !== now.get(place));
}

function textsOf(value: JsonValue | undefined, path: string): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    textsOf(member, `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`),
  );
}

/** Whether a finding at one of some places tells what has changed at another: there, or around it. */
export function isToldAt(paths: readonly string[], place: string): boolean {
  return paths.some((path) => place === path || place.startsWith(`${path}/`));
}
