import type { ZipRecord } from "./zip-directory.js";
import { type Zip } from "./zip-errors.js";
/**
 * The bytes of an entry. Stops as soon as there are more than its record says, so that a small archive cannot
 * unpack without an end, and ends in an error unless bytes, their number and their sum are those of the record.
 */
export declare function inflate(record: ZipRecord, packed: Buffer, zip: Zip): AsyncGenerator<Uint8Array, void>;
