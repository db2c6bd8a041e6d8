import type { JsonValue } from "../model/json-value.ts";

/** A value of more characters than this does not fit into a sentence. */
const longestInline = 60;

/** Whether a value can stand in a sentence; what is absent can. */
export function isInline(value: JsonValue | undefined): boolean {
  return value === undefined || oneLine(value).length <= longestInline;
}

/** A value on one line: a string as it is, anything else as JSON. Not escaped. */
export function oneLine(value: JsonValue): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/**
 * The place in a definition that a JSON Pointer (RFC 6901) leads to, for people: `parameter path › description`.
 * Not escaped.
 */
export function placeOf(pointer: string): string {
  const keys = pointer.split("/").slice(1);
  const names = keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const [schema = "", ...rest] = names;
  const kind = schemas.get(schema);
  if (kind === undefined || rest[0] !== "properties" || rest.length < 2) return names.join(" › ");
  return `${kind} ${withoutKeyword(rest).join(" › ")}`;
}

const schemas: ReadonlyMap<string, string> = new Map([
  ["inputSchema", "parameter"],
  ["outputSchema", "result"],
]);

/** A path of property names: the keyword between them says nothing. */
function withoutKeyword(path: readonly string[]): string[] {
  const [keyword, name = "", ...rest] = path;
  if (keyword !== "properties") return [...path];
  return path.length === 1 ? [...path] : [name, ...withoutKeyword(rest)];
}
