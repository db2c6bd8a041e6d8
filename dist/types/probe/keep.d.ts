import type { JsonObject } from "../model/json-value.js";
import type { Definition } from "../model/surface.js";
import { type Limits } from "./limits.js";
import type { Listing } from "./listing.js";
import type { Masks } from "./masks.js";
/** Takes a listed item in, and returns its definition: the same object whenever the same was listed before. */
export type Keep = (list: keyof Listing, name: string, item: JsonObject) => Definition;
/**
 * Keeps each definition once, however often and by however many looks it is listed: what is sent again only
 * costs its fingerprint. One that is larger than the limit is an error.
 */
export declare function createKeep(masks: Masks, limits: Limits): Keep;
