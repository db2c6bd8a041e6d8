import { type Zip } from "./zip-errors.js";
export interface ZipEnd {
    readonly entries: number;
    /** Where the central directory starts, and where it ends. */
    readonly start: number;
    readonly end: number;
}
/**
 * The end record (APPNOTE 4.3.16). It is the last of the archive, or followed by nothing but a signature of
 * `mcpb sign`, so that a program that searches for it backwards finds no other.
 */
export declare function endOfArchive(zip: Zip): ZipEnd;
