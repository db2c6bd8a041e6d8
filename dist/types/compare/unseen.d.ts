import type { Surface } from "../model/surface.js";
/**
 * A surface as it was seen, with those definitions of the locked one that are only shown to some clients: that
 * a look did not see them does not say that they are gone.
 */
export declare function withUnseen(seen: Surface, locked: Surface): Surface;
