import type { JsonValue } from "../model/json-value.ts";
import { at } from "./json-path.ts";
import { reject } from "./rejection.ts";

/** From when until when something is to be trusted; both ends belong to it. */
export interface Validity {
  readonly start: Date;
  readonly end?: Date;
}

/**
 * A `validFor` of a trust root. One without a start is refused: the Sigstore libraries take it for "since ever",
 * which the format forbids.
 */
export function readValidity(value: JsonValue | undefined): Validity {
  const start = dateAt(value, "start") ?? reject("validFor.start is missing");
  const end = dateAt(value, "end");
  return end === undefined ? { start } : { start, end };
}

/** A moment (RFC 3339); undefined where there is none. */
export function dateAt(value: JsonValue | undefined, name: string): Date | undefined {
  const text = at(value, name);
  if (text === undefined || text === null) return undefined;
  if (
    typeof text !== "string" ||
    !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/.test(text)
  ) {
    return reject(`${name} is no moment in time`);
  }
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? reject(`${name} is no moment in time`) : date;
}

export function isValidAt(validity: Validity, time: Date): boolean {
  return validity.start <= time && (validity.end === undefined || time <= validity.end);
}
