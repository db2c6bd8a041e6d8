import type { Change } from "../model/change.js";
/** What a text is for: to be read, to name something, or to be a value where no prose belongs. */
export type Role = "words" | "name" | "slot";
/** A text that a change brings, with the place where it stands and what stood there before. */
export interface Piece {
    readonly path: string;
    readonly role: Role;
    readonly before: string;
    readonly after: string;
}
/** Every text that a change brings and that did not stand in the same place before, keys of objects included. */
export declare function addedPieces(change: Change): Piece[];
