import { type JsonObject } from "../model/json-value.js";
import type { Surface } from "../model/surface.js";
import { type Limits } from "./limits.js";
import type { Listing } from "./listing.js";
import { type Masks } from "./masks.js";
/** Names of the capabilities in an answer to `initialize` or `server/discover`, sorted. */
export declare function readCapabilities(hello: JsonObject): string[];
/** The surface made of a handshake and a listing: every definition whole, with its fingerprint. */
export declare function toSurface(protocol: string, hello: JsonObject, listing: Listing, requests: readonly string[], { masks, limits }: {
    readonly masks: Masks;
    readonly limits: Limits;
}): Surface;
