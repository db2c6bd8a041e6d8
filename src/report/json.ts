import { prettyJson } from "../json/pretty.ts";
import type { JsonValue } from "../model/json-value.ts";

/** JSON for other programs: sorted keys, and every hidden or control character as an escape. */
export function formatJson(value: JsonValue): string {
  return `${prettyJson(value)}\n`;
}
