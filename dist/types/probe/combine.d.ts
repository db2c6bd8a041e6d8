import type { Definition, Surface, Unstable } from "../model/surface.js";
import type { Listing } from "./listing.js";
/** In what two listings differ. Resources may: they come and go. */
export declare function differing(one: Listing, other: Listing): Unstable[];
/**
 * What looks as several clients have seen, as one surface: that of the first client, and what the others are
 * shown on top of it, marked as gated. What another client is not shown, or shown differently, is unstable.
 */
export declare function combine(first: Surface, others: readonly Surface[]): {
    readonly surface: Surface;
    readonly unstable: readonly Unstable[];
};
/** Definitions by name, in the order of code units. */
export declare function sorted(definitions: Iterable<readonly [string, Definition]>): Map<string, Definition>;
