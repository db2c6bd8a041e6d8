export type Json = { readonly [key: string]: unknown };

export function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** How a schema is turned into one that a validator of JSON Schema takes. */
export interface Conversion {
  /** The API's version, whose breaking changes apply. */
  readonly version: string;
  /** Called for each schema that is referred to by name; returns the reference to write. */
  refer(name: string): string;
}

/**
 * The JSON Schema of an OpenAPI 3.0 schema: `nullable` becomes a type, names become references, what is not for
 * validation is left out, and objects take no members that they do not describe.
 */
export function toJsonSchema(schema: unknown, conversion: Conversion, isClosed = true): Json {
  if (!isRecord(schema)) return {};
  if (typeof schema["$ref"] === "string") {
    const name = schema["$ref"].split("/").at(-1) ?? "";
    return { $ref: conversion.refer(isClosed ? name : `${name}?open`) };
  }
  const changed = applyVersion(schema, conversion.version);
  const members = Object.entries(changed).flatMap(([key, value]) => convertMember(key, value, conversion));
  const result = { ...Object.fromEntries(members), ...closing(changed, isClosed) };
  return changed["nullable"] === true ? orNull(result) : result;
}

const kept = new Set([
  "type",
  "format",
  "enum",
  "required",
  "pattern",
  "minimum",
  "maximum",
  "minItems",
  "maxItems",
  "minLength",
  "maxLength",
  "uniqueItems",
]);

function convertMember(key: string, value: unknown, conversion: Conversion): [string, unknown][] {
  switch (key) {
    case "properties":
      return isRecord(value) ? [[key, mapValues(value, (item) => toJsonSchema(item, conversion))]] : [];
    case "items":
      return [[key, toJsonSchema(value, conversion)]];
    case "additionalProperties":
      return [[key, typeof value === "boolean" ? value : toJsonSchema(value, conversion)]];
    case "oneOf":
    case "anyOf":
      // GitHub's alternatives overlap; that one of them fits is what counts.
      return Array.isArray(value) ? [["anyOf", value.map((item) => toJsonSchema(item, conversion))]] : [];
    case "allOf":
      return Array.isArray(value) ? [[key, value.map((item) => toJsonSchema(item, conversion, false))]] : [];
    default:
      return kept.has(key) ? [[key, value]] : [];
  }
}

/** Parts of an `allOf` stay open: each describes only some of the members. */
function closing(schema: Json, isClosed: boolean): Json {
  const isDescribed = isRecord(schema["properties"]) && Object.keys(schema["properties"]).length > 0;
  const hasOthers = ["additionalProperties", "allOf", "anyOf", "oneOf"].some((key) => key in schema);
  return isClosed && isDescribed && !hasOthers ? { additionalProperties: false } : {};
}

function orNull(schema: Json): Json {
  return { anyOf: [schema, { type: "null" }] };
}

/** A later version of the API takes members away; GitHub's description says which as patches. */
function applyVersion(schema: Json, version: string): Json {
  const changes = schema["x-github-breaking-changes"];
  if (!Array.isArray(changes)) return schema;
  return changes
    .filter((change) => isRecord(change) && String(change["version"]) <= version)
    .reduce((patched, change) => applyPatch(patched, change["patch"]), schema);
}

function applyPatch(schema: Json, patch: unknown): Json {
  if (!isRecord(patch)) return schema;
  const removed = isRecord(patch["properties"])
    ? Object.entries(patch["properties"]).flatMap(([name, value]) => (value === null ? [name] : []))
    : [];
  const properties = isRecord(schema["properties"]) ? Object.entries(schema["properties"]) : [];
  const required = Array.isArray(schema["required"]) ? schema["required"] : [];
  return {
    ...schema,
    properties: Object.fromEntries(properties.filter(([name]) => !removed.includes(name))),
    required: required.filter((name) => !removed.includes(name)),
  };
}

function mapValues(record: Json, change: (value: unknown) => unknown): Json {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
