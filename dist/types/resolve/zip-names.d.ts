import type { ZipRecord } from "./zip-directory.ts";
import { type Zip } from "./zip-errors.ts";
/** Refuses names that lead elsewhere, and names that some system takes for the same. */
export declare function checkNames(records: readonly ZipRecord[], zip: Zip): void;
