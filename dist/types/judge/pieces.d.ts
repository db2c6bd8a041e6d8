import type { Change } from "../model/change.js";
import { type JsonValue } from "../model/json-value.js";
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
/** Every text that a change brings and that did not stand in the same place before, keys of objects included. */
export declare const addedPieces: (key: Change) => readonly Piece[];
/** Every text of a definition that is there to be read, those nearest to its root first. */
export declare function wordsOf(definition: JsonValue): Piece[];
