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
/**
 * Asks for every announced list, page by page, and for the tools whether they are announced or not: many
 * clients ask without looking. Tools that are neither announced nor answered for are none.
 */
export declare function listEverything(session: Session, capabilities: readonly string[], limits: Limits): Promise<Listing>;
