import { canonicalJson } from "../json/canonical.ts";
import { isJsonObject, type JsonValue } from "../model/json-value.ts";

/** What an absent keyword means (JSON Schema 2020-12), where that can be written out. */
const keywordDefaults: ReadonlyMap<string, JsonValue> = new Map<string, JsonValue>([
  ["additionalProperties", true],
  ["properties", {}],
  ["required", []],
  ["uniqueItems", false],
]);

const references = new Set(["$ref", "$dynamicRef", "$recursiveRef"]);

/** Whether a keyword has only been written out, or left out, with the meaning that it has by default. */
export function saysTheSame(
  keyword: string,
  before: JsonValue | undefined,
  after: JsonValue | undefined,
): boolean {
  const byDefault = keywordDefaults.get(keyword);
  if (byDefault === undefined) return false;
  return canonicalJson(before ?? byDefault) === canonicalJson(after ?? byDefault);
}

/** A schema that accepts anything: an absent one does, too. */
export function isOpen(schema: JsonValue | undefined): boolean {
  return (
    schema === undefined || schema === true || (isJsonObject(schema) && Object.keys(schema).length === 0)
  );
}

/** Whether a `type` admits all that it did and more. */
export function isWider(before: JsonValue | undefined, after: JsonValue | undefined): boolean {
  if (after === undefined) return true;
  if (before === undefined) return false;
  const lost = missingFrom(after, before).filter(
    (type) => !(type === "integer" && asList(after).includes("number")),
  );
  return lost.length === 0 && missingFrom(before, after).length > 0;
}

/** What stands in `after` and not in `before`, of two lists. */
export function missingFrom(before: JsonValue | undefined, after: JsonValue | undefined): JsonValue[] {
  const known = new Set(asList(before).map(canonicalJson));
  return asList(after).filter((item) => !known.has(canonicalJson(item)));
}

/** Whether a schema, or the value of one keyword of it, refers to a document outside itself. */
export function refersElsewhere(value: JsonValue | undefined, keyword = ""): boolean {
  if (typeof value === "string") return references.has(keyword) && !value.startsWith("#");
  if (Array.isArray(value)) return value.some((item) => refersElsewhere(item));
  return isJsonObject(value) && Object.entries(value).some(([key, member]) => refersElsewhere(member, key));
}

function asList(value: JsonValue | undefined): JsonValue[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
