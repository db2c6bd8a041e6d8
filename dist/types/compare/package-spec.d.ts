import type { Artifact } from "../model/artifact.js";
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
/** What an argument asks of the artifact that is locked; null when it does not name it. */
export declare function askedOf(arg: string, artifact: Artifact): string | null;
