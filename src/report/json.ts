import { prettyJson } from "../json/pretty.ts";
import type { JsonValue } from "../model/json-value.ts";

/**
 * JSON for other programs: sorted keys, and every hidden or control character as an escape. `##[`, which a CI
 * runner takes for a command anywhere in a line, can stand in strings only, and is escaped there.
 */
export function formatJson(value: JsonValue): string {
  return `${prettyJson(value).replaceAll("##[", "#\\u0023[")}\n`;
}
