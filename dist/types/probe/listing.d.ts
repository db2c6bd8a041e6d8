import type { Definition } from "../model/surface.js";
import type { Keep } from "./keep.js";
import { type Limits } from "./limits.js";
import type { Session } from "./session.js";
/** Everything a server lists, each item by its name. */
export interface Listing {
    readonly tools: ReadonlyMap<string, Definition>;
    readonly prompts: ReadonlyMap<string, Definition>;
    readonly resourceTemplates: ReadonlyMap<string, Definition>;
    readonly resources: ReadonlyMap<string, Definition>;
}
/**
 * Asks for every announced list, page by page, and for the tools whether they are announced or not: many
 * clients ask without looking. Tools that are neither announced nor answered for are none.
 */
export declare function listEverything(session: Session, capabilities: readonly string[], limits: Limits, keep: Keep): Promise<Listing>;
