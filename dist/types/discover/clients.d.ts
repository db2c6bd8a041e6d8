import type { Client } from "./client.js";
/** Every client whose files are read. A client is added by its file and its line here. */
export declare const clients: readonly Client[];
