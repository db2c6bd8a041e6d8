import type { JsoncDocument } from "../json/jsonc.ts";
import type { Declaration, Location } from "../model/declaration.ts";
import { isJsonObject } from "../model/json-value.ts";
import { invalid } from "./invalid.ts";
import { readServer } from "./read-server.ts";

/**
 * The servers of a client file whose object `root` holds them by name, the shape that most clients share.
 * Anything else in place of such an object is refused with file, line and column.
 */
export function readServers(document: JsoncDocument, file: string, root: string): Declaration[] {
  const at = (path: readonly string[]): Location => ({ file, ...document.locate(path) });
  if (!isJsonObject(document.value)) {
    throw invalid(at([]), `expected an object with "${root}"`);
  }
  const servers = document.value[root];
  if (servers === undefined) {
    throw invalid(at([]), `there is no "${root}" object, so no server is declared`);
  }
  if (!isJsonObject(servers)) throw invalid(at([root]), `"${root}" is not an object`);
  return Object.entries(servers).map(([name, value]) => readServer(name, value, at([root, name])));
}
