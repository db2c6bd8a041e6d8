import type { JsoncDocument } from "../json/jsonc.js";
import type { Declaration } from "../model/declaration.js";
/** A program that reads MCP server declarations from files of a repository. */
export interface Client {
    readonly name: string;
    /** Paths of its files, relative to the repository. */
    readonly files: readonly string[];
    /** Key of the object that holds the servers by name. */
    readonly root: string;
    /** The servers that one of its files declares. */
    readonly read: (document: JsoncDocument, file: string) => Declaration[];
}
