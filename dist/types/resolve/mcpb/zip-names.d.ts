import type { ZipRecord } from "./zip-directory.js";
import { type Zip } from "./zip-errors.js";
/** Refuses names that lead elsewhere, and names that some system takes for the same. */
export declare function checkNames(records: readonly ZipRecord[], zip: Zip): void;
