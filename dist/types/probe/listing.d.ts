import { type JsonObject } from "../model/json-value.js";
import type { Limits } from "./limits.js";
import type { Session } from "./session.js";
/** Everything a server lists, each item by its name, exactly as it was sent. */
export interface Listing {
    readonly tools: ReadonlyMap<string, JsonObject>;
    readonly prompts: ReadonlyMap<string, JsonObject>;
    readonly resourceTemplates: ReadonlyMap<string, JsonObject>;
    readonly resources: ReadonlyMap<string, JsonObject>;
}
/** Asks for every list that the server announces, page by page. */
export declare function listEverything(session: Session, capabilities: readonly string[], limits: Limits): Promise<Listing>;
