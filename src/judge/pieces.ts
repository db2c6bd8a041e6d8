import type { Change } from "../model/change.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../model/json-value.ts";
import { memo } from "./memo.ts";

/**
 * What a text is for: to be read, to name something, or to be a value where no prose belongs; to name a
 * server, or to declare one, which no model reads.
 */
export type Role = "words" | "name" | "slot" | "label" | "setting";

/** A text that a change brings, with the place where it stands and what stood there before. */
export interface Piece {
  readonly path: string;
  readonly role: Role;
  readonly before: string;
  readonly after: string;
}

/** Keywords whose values are values, not words. */
const slots = new Set([
  "$anchor",
  "$dynamicRef",
  "$id",
  "$ref",
  "$schema",
  "const",
  "default",
  "enum",
  "format",
  "mimeType",
  "pattern",
  "required",
  "sizes",
  "src",
  "theme",
  "type",
]);
/** Keys whose values are names. */
const names = new Set(["name", "uriTemplate"]);
/** Keywords whose members are named by the author: `format` below them is a parameter, not a keyword. */
const mapsOfNames = new Set([
  ...["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"],
  ...["tools", "prompts", "resourceTemplates"],
]);

/** Every text that a change brings and that did not stand in the same place before, keys of objects included. */
export const addedPieces = memo((change: Change): readonly Piece[] => {
  const { subject, before, after } = change;
  if (after === undefined || subject.kind === "sbom" || subject.kind === "file") return [];
  if (subject.kind === "server") return serverPieces(change.server, isJsonObject(after) ? after : {});
  const { last, role, isMap } = placeAt(subject.path, unread.has(subject.kind) ? "setting" : "words");
  if (typeof before === "string" && typeof after === "string")
    return [{ path: subject.path, role, before, after }];
  const known = new Set(
    before === undefined ? [] : collect(before, "", role, isMap).map(({ after: text }) => text),
  );
  const key = last.replaceAll("~1", "/").replaceAll("~0", "~");
  const own = change.kind === "added" && subject.path !== "" ? [keyPiece(subject.path, key)] : [];
  return [...own, ...collect(after, subject.path, role, isMap)].filter((piece) => !known.has(piece.after));
});

/** What no model reads. */
const unread = new Set<Change["subject"]["kind"]>(["declaration", "artifact", "signature"]);

/** A whole server: its name, how it is declared, and what it shows to a model. */
function serverPieces(server: string, { declared = null, surface = null }: JsonObject): Piece[] {
  return [
    { path: "", role: "label", before: "", after: server },
    ...collect(declared, "/declared", "setting"),
    ...collect(surface, "/surface", "words"),
  ];
}

/** Every text of a definition that is there to be read, those nearest to its root first. */
export function wordsOf(definition: JsonValue): Piece[] {
  const depth = ({ path }: Piece) => path.split("/").length;
  return collect(definition, "", "words")
    .filter(({ role }) => role === "words")
    .sort((a, b) => depth(a) - depth(b));
}

/** What stands at a path: its last key, the role of its text, and whether it is a map of names. */
function placeAt(path: string, root: Role): { last: string; role: Role; isMap: boolean } {
  const place = { last: "", role: root, isMap: false };
  for (const key of path.split("/").slice(1)) {
    place.last = key;
    // An element of an array is what the array is.
    if (/^\d+$/.test(key) && !place.isMap) continue;
    if (!isKept(place.role)) place.role = place.isMap ? "words" : roleOf(key);
    place.isMap = !place.isMap && mapsOfNames.has(key);
  }
  return place;
}

function collect(value: JsonValue, path: string, role: Role, isMap = false): Piece[] {
  if (typeof value === "string") return value === "" ? [] : [{ path, role, before: "", after: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => collect(item, `${path}/${index}`, role));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const place = `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    const inner = isKept(role) ? role : isMap ? "words" : roleOf(key);
    return [keyPiece(place, key), ...collect(member, place, inner, !isMap && mapsOfNames.has(key))];
  });
}

function keyPiece(path: string, key: string): Piece {
  return { path, role: "name", before: "", after: key };
}

/** Whether all that stands inside is the same. */
function isKept(role: Role): boolean {
  return role === "slot" || role === "setting";
}

function roleOf(key: string): Role {
  if (names.has(key)) return "name";
  return slots.has(key) ? "slot" : "words";
}
