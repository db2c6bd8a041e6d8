import { z } from "zod";

export type JsonValue = null | boolean | number | string | JsonValue[] | JsonObject;
export type JsonObject = { [key: string]: JsonValue };

/** Whether a JSON value is an object (not an array, not null). */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Any JSON object, taken as it stands. The strict reader has vouched for what is inside;
 * walking it again here would cost as much as reading the file.
 */
export const JsonObject = z
  .custom<JsonObject>(isJsonObject, { error: "expected an object" })
  .meta({ type: "object" });
