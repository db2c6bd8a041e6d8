import { type ZipRecord } from "./zip-directory.js";
import { type Zip } from "./zip-errors.js";
export interface PlacedEntry {
    readonly record: ZipRecord;
    /** Its bytes as they lie in the archive. */
    readonly packed: Buffer;
}
/** Finds the bytes of each entry. Entries must fill the archive up to its directory, without gap or overlap. */
export declare function placeEntries(records: readonly ZipRecord[], start: number, zip: Zip): PlacedEntry[];
