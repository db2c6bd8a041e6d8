import { isJsonObject, type JsonObject, type JsonValue } from "../model/json-value.ts";
import { reject } from "./rejection.ts";

/** What stands at a path of names and indices; undefined where nothing does. */
export function at(
  value: JsonValue | undefined,
  ...path: readonly (string | number)[]
): JsonValue | undefined {
  let here = value;
  for (const step of path) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, step)) return undefined;
    here = Array.isArray(here) ? here[Number(step)] : here[step];
  }
  return here;
}

export function textAt(value: JsonValue | undefined, ...path: readonly (string | number)[]): string {
  const found = at(value, ...path);
  return typeof found === "string" ? found : reject(`${path.join(".")} is missing or no text`);
}

export function objectAt(value: JsonValue | undefined, ...path: readonly (string | number)[]): JsonObject {
  const found = at(value, ...path);
  return isJsonObject(found) ? found : reject(`${path.join(".")} is missing or no object`);
}

/** A list of at most `most` items; nothing at all is an empty one. */
export function listAt(value: JsonValue | undefined, most: number, ...path: readonly string[]): JsonValue[] {
  const found = at(value, ...path) ?? [];
  if (!Array.isArray(found)) return reject(`${path.join(".")} is no list`);
  return found.length > most ? reject(`${path.join(".")} has more than ${most} items`) : found;
}

/** Bytes in base64 (RFC 4648 section 4, with its padding); anything else is refused. */
export function bytesAt(value: JsonValue | undefined, ...path: readonly (string | number)[]): Buffer {
  const text = textAt(value, ...path);
  const bytes = Buffer.from(text, "base64");
  if (text === "" || bytes.toString("base64") !== text) return reject(`${path.join(".")} is not base64`);
  return bytes;
}
