import { canonicalJson } from "../json/canonical.ts";
import type { ChangeKind } from "../model/change.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../model/json-value.ts";

/** One place at which two JSON values differ, as a JSON Pointer (RFC 6901) from their roots. */
export interface Difference {
  readonly kind: Exclude<ChangeKind, "stated">;
  readonly path: string;
  readonly before?: JsonValue;
  readonly after?: JsonValue;
}

/** Keywords below which the names are the server's own, not those of a definition or of JSON Schema. */
const nameHolders = new Set(["$defs", "definitions", "dependentSchemas", "patternProperties", "properties"]);

interface Place {
  readonly path: string;
  /** Whether the names in an object here are the server's own. */
  readonly holdsNames: boolean;
}

/**
 * Every place at which two values differ, the smallest that still says what happened: members of objects,
 * elements of arrays of objects, else whole values. Empty if and only if the canonical forms are equal.
 */
export function differences(before: JsonValue, after: JsonValue, path = ""): Difference[] {
  return compare(before, after, { path, holdsNames: false });
}

function compare(before: JsonValue, after: JsonValue, place: Place): Difference[] {
  if (isJsonObject(before) && isJsonObject(after)) return compareObjects(before, after, place);
  if (Array.isArray(before) && Array.isArray(after)) return compareArrays(before, after, place);
  return before === after ? [] : [{ kind: "changed", path: place.path, before, after }];
}

function compareObjects(before: JsonObject, after: JsonObject, place: Place): Difference[] {
  // Parameters that are all gone are one event, not as many as there were.
  if (place.holdsNames && isEmpty(after) && !isEmpty(before)) {
    return [{ kind: "changed", path: place.path, before, after }];
  }
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].sort().flatMap((name) => compareMember(own(before, name), own(after, name), name, place));
}

function compareMember(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  name: string,
  parent: Place,
): Difference[] {
  const path = `${parent.path}/${escapePointer(name)}`;
  const place = { path, holdsNames: !parent.holdsNames && nameHolders.has(name) };
  if (before !== undefined && after !== undefined) return compare(before, after, place);
  if (after !== undefined) {
    const oneByOne = place.holdsNames || isAnnotations(name, parent);
    return oneByOne && isFilled(after) ? compare({}, after, place) : [{ kind: "added", path, after }];
  }
  if (before === undefined) return [];
  return isAnnotations(name, parent) && isFilled(before)
    ? compare(before, {}, place)
    : [{ kind: "removed", path, before }];
}

/** Annotations that are absent mean their defaults, so each of them is compared whether the others stand there or not. */
function isAnnotations(name: string, parent: Place): boolean {
  return name === "annotations" && parent.path === "";
}

function compareArrays(before: JsonValue[], after: JsonValue[], { path }: Place): Difference[] {
  if (canonicalJson(before) === canonicalJson(after)) return [];
  const whole: Difference = { kind: "changed", path, before, after };
  const comparable = before.length === after.length && [...before, ...after].every(isJsonObject);
  if (!comparable || sameElements(before, after)) return [whole];
  return before.flatMap((item, index) =>
    compare(item, after[index] ?? null, { path: `${path}/${index}`, holdsNames: false }),
  );
}

/** Whether two arrays hold the same elements in some order. */
function sameElements(before: readonly JsonValue[], after: readonly JsonValue[]): boolean {
  const sorted = (items: readonly JsonValue[]) => items.map(canonicalJson).sort().join("\n");
  return sorted(before) === sorted(after);
}

function isEmpty(object: JsonObject): boolean {
  return Object.keys(object).length === 0;
}

function isFilled(value: JsonValue): boolean {
  return isJsonObject(value) && !isEmpty(value);
}

function own(object: JsonObject, name: string): JsonValue | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** A name as one segment of a JSON Pointer. */
export function escapePointer(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
