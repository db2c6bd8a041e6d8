import type { Artifact } from "../model/artifact.js";
/** What an argument asks of a locked package before and after, where nothing but the version in it can differ. */
export interface AskedSpecs {
    readonly from: string;
    readonly to: string;
}
/** The versions, ranges or tags in two arguments that both name the locked package; null where one does not. */
export declare function askedSpecs(from: string, to: string, artifact: Artifact | null): AskedSpecs | null;
/**
 * The version, range or tag that an argument asks of a package, the empty string for none; null when the
 * argument does not name this package of a registry. npm names are compared without case.
 */
export declare function specOf(arg: string, name: string): string | null;
/** The npm name in a package URL, in lower case. */
export declare function npmName(purl: string): string;
/**
 * What stands behind an image's name in an argument: `:TAG`, `@DIGEST`, both or the empty string; null when the
 * argument does not name this image.
 */
export declare function imageSpecOf(arg: string, image: string): string | null;
