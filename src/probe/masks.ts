import { isJsonObject, type JsonObject, type JsonValue } from "../model/json-value.ts";
import type { Listing } from "./listing.ts";

/** What stands in the lock where the policy says that a server's words come and go. */
export const masked = "(masked: the policy calls this place volatile)";

/** The places that a policy calls volatile. */
export interface Masks {
  /** A definition as it is compared and locked: with the mask in each volatile place whose parent is there. */
  apply(list: keyof Listing, name: string, definition: JsonObject): JsonObject;
  readonly hidesInstructions: boolean;
}

/** Masks from JSON Pointers (RFC 6901) into a surface: `/tools/clock/description`, `/instructions`. */
export function createMasks(pointers: readonly string[]): Masks {
  const paths = pointers.map((pointer) =>
    pointer
      .split("/")
      .slice(1)
      .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~")),
  );
  return {
    apply: (list, name, definition) => {
      const own = paths.filter(([first, second]) => first === list && second === name);
      const masked = own.reduce<JsonValue>((value, path) => mask(value, path.slice(2)), definition);
      return isJsonObject(masked) ? masked : definition;
    },
    hidesInstructions: paths.some(([first]) => first === "instructions"),
  };
}

/** A place that is sometimes missing is as volatile as one that sometimes differs, so it need not be there. */
function mask(value: JsonValue, path: readonly string[]): JsonValue {
  const [key, ...rest] = path;
  if (key === undefined) return masked;
  if (Array.isArray(value)) {
    return value.map((item, index) => (String(index) === key ? mask(item, rest) : item));
  }
  if (!isJsonObject(value) || key === "__proto__") return value;
  const member = Object.hasOwn(value, key) ? value[key] : undefined;
  if (member === undefined && rest.length > 0) return value;
  return { ...value, [key]: mask(member ?? null, rest) };
}
