import { visit } from "jsonc-parser";
import type { JsonObject, JsonValue } from "../model/json-value.ts";
import { measureJson } from "./measure.ts";

/**
 * The value of a JSON text, as JSON.parse has it; throws what JSON.parse throws.
 *
 * JSON.parse of Node.js 24 and 26 may take a name that is written with an escape for another one, which some
 * earlier text has brought up (nodejs/node#63785). A server could hide `description` that way. Texts with such
 * names are checked by JSON.parse and read by a scanner that is not affected.
 */
export function readJson(text: string, escapedNames: boolean = measureJson(text).escapedNames): JsonValue {
  const value: JsonValue = JSON.parse(text);
  return escapedNames ? readByScanner(text) : value;
}

/** Reads a text that is known to be JSON. Of equal names the last one counts, as for JSON.parse. */
function readByScanner(text: string): JsonValue {
  let root: JsonValue = null;
  const open: { readonly container: JsonValue[] | JsonObject; name: string }[] = [];
  const put = (value: JsonValue) => {
    const parent = open.at(-1);
    if (parent === undefined) root = value;
    else if (Array.isArray(parent.container)) parent.container.push(value);
    else
      Object.defineProperty(parent.container, parent.name, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
  };
  const begin = (container: JsonValue[] | JsonObject) => {
    put(container);
    open.push({ container, name: "" });
  };
  visit(text, {
    onObjectBegin: () => begin({}),
    onObjectProperty: (name) => {
      const parent = open.at(-1);
      if (parent !== undefined) parent.name = name;
    },
    onObjectEnd: () => void open.pop(),
    onArrayBegin: () => begin([]),
    onArrayEnd: () => void open.pop(),
    onLiteralValue: put,
  });
  return root;
}
