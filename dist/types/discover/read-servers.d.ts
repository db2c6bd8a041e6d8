import type { JsoncDocument } from "../json/jsonc.js";
import type { Declaration } from "../model/declaration.js";
/**
 * The servers of a client file whose object `root` holds them by name, the shape that most clients share.
 * Anything else in place of such an object is refused with file, line and column.
 */
export declare function readServers(document: JsoncDocument, file: string, root: string): Declaration[];
