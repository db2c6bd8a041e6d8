import { McpLockError } from "../model/error.ts";
import type { JsonValue } from "../model/json-value.ts";
import { findDuplicateKey } from "./duplicate-key.ts";
import { type Measure, measureJson } from "./measure.ts";
import { readJson } from "./read.ts";

/** Bounds on one JSON text, checked before anything is built from it. */
export interface JsonLimits {
  /** Levels of arrays and objects. */
  readonly depth: number;
  /** Arrays, objects and their members, all together. */
  readonly values: number;
}

export const defaultJsonLimits: JsonLimits = { depth: 64, values: 2_000_000 };

/**
 * Parses JSON (RFC 8259) that nobody vouches for. Beyond its grammar this refuses what parsers
 * disagree about: duplicate keys, `__proto__`, lone surrogates, numbers that are not finite doubles,
 * and nesting beyond the limits. `where` names the text in error messages.
 */
export function parseJson(text: string, where: string, limits: JsonLimits = defaultJsonLimits): JsonValue {
  const measure = measureJson(text);
  checkMeasure(measure, where, limits);
  const value = parseText(text, measure, where);
  if (countMembers(value, where) !== measure.members) {
    throw new McpLockError("JSON_DUPLICATE_KEY", `${where} has the key ${findDuplicateKey(text)} twice`, {
      hint: "parsers disagree about which of two equal keys counts: keep one",
    });
  }
  return value;
}

/** Refuses a text whose size limits are exceeded; see `parseJson`. */
export function checkMeasure(measure: Measure, where: string, limits: JsonLimits): void {
  if (measure.depth > limits.depth) {
    throw new McpLockError("JSON_TOO_DEEP", `${where} nests deeper than ${limits.depth} levels`);
  }
  if (measure.values > limits.values) {
    throw new McpLockError("JSON_TOO_LARGE", `${where} holds more than ${limits.values} values`);
  }
}

function parseText(text: string, measure: Measure, where: string): JsonValue {
  try {
    return readJson(text, measure.escapedNames);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new McpLockError("JSON_SYNTAX", `${where} is not JSON: ${reason}`, { cause });
  }
}

/** Counts the members of all objects inside and refuses strings and numbers without one meaning. */
export function countMembers(value: JsonValue, where: string): number {
  if (typeof value === "string") {
    checkString(value, where);
    return 0;
  }
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new McpLockError("JSON_NUMBER", `${where} holds a number beyond the range of a double`);
  }
  if (typeof value !== "object" || value === null) return 0;
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + countMembers(item, where), 0);
  let count = 0;
  for (const key of Object.keys(value)) {
    checkKey(key, where);
    count += 1 + countMembers(value[key] ?? null, where);
  }
  return count;
}

/** Whether a key means the same to every program. */
export function isPlainKey(key: string): boolean {
  return key !== "__proto__" && key.isWellFormed();
}

/** Refuses the one key that JavaScript gives a meaning of its own, and keys that are not Unicode. */
export function checkKey(key: string, where: string): void {
  if (key === "__proto__") {
    throw new McpLockError("JSON_FORBIDDEN_KEY", `${where} has a key named __proto__`, {
      hint: "rename it: programs in JavaScript lose or misread this key",
    });
  }
  checkString(key, where);
}

/** Refuses a string with half a surrogate pair: different ones encode to the same bytes. */
export function checkString(text: string, where: string): void {
  if (text.isWellFormed()) return;
  throw new McpLockError("JSON_SURROGATE", `${where} holds a string with a lone surrogate`);
}
