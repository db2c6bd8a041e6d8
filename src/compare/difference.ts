import type { ChangeKind } from "../model/change.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../model/json-value.ts";

/** One place at which two JSON values differ, as a JSON Pointer (RFC 6901) from their roots. */
export interface Difference {
  readonly kind: Exclude<ChangeKind, "stated">;
  readonly path: string;
  readonly before?: JsonValue;
  readonly after?: JsonValue;
}

/** Objects whose absence means the same as being empty: their members are compared one by one. */
const containers = new Set(["annotations", "properties", "settings"]);

/**
 * Every place at which two values differ, the smallest that still says what happened: members of objects,
 * elements of arrays of objects, else whole values. Empty if and only if the canonical forms are equal.
 */
export function differences(before: JsonValue, after: JsonValue, path = ""): Difference[] {
  if (isJsonObject(before) && isJsonObject(after)) return objectDifferences(before, after, path);
  if (Array.isArray(before) && Array.isArray(after)) return arrayDifferences(before, after, path);
  return before === after ? [] : [{ kind: "changed", path, before, after }];
}

function objectDifferences(before: JsonObject, after: JsonObject, path: string): Difference[] {
  const names = Object.keys(after);
  // An object that loses all of its members is one event, not as many as it had members.
  if (names.length === 0 && Object.keys(before).length > 0) return [{ kind: "changed", path, before, after }];
  const all = new Set([...Object.keys(before), ...names]);
  return [...all].sort().flatMap((name) => {
    const place = `${path}/${escapePointer(name)}`;
    return memberDifferences(own(before, name), own(after, name), name, place);
  });
}

function memberDifferences(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  name: string,
  path: string,
): Difference[] {
  if (before !== undefined && after !== undefined) return differences(before, after, path);
  if (before === undefined && after !== undefined) {
    return isFilledContainer(name, after) ? differences({}, after, path) : [{ kind: "added", path, after }];
  }
  return before === undefined ? [] : [{ kind: "removed", path, before }];
}

function isFilledContainer(name: string, value: JsonValue): boolean {
  return containers.has(name) && isJsonObject(value) && Object.keys(value).length > 0;
}

function arrayDifferences(before: JsonValue[], after: JsonValue[], path: string): Difference[] {
  const comparable = before.length === after.length && [...before, ...after].every(isJsonObject);
  const inside = before.flatMap((item, index) => differences(item, after[index] ?? null, `${path}/${index}`));
  if (comparable) return inside;
  const equal = before.length === after.length && inside.length === 0;
  return equal ? [] : [{ kind: "changed", path, before, after }];
}

function own(object: JsonObject, name: string): JsonValue | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** A name as one segment of a JSON Pointer. */
export function escapePointer(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
