/**
 * The version, range or tag that an argument asks of a package, the empty string for none; null when the
 * argument does not name this package of a registry. npm names are compared without case.
 */
export declare function specOf(arg: string, name: string): string | null;
/** The npm name in a package URL, in lower case. */
export declare function npmName(purl: string): string;
