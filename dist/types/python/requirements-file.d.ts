/** One project of a requirements file in which all is exact: its version, and the hashes of its files. */
export interface LockedRequirement {
    /** As indexes know it (PEP 503). */
    readonly name: string;
    /** In the normal form of PEP 440. */
    readonly version: string;
    /** Where it is installed (PEP 508); null for everywhere. */
    readonly marker: string | null;
    /** `sha256:HEX`, sorted, at least one. */
    readonly hashes: readonly string[];
}
/**
 * Reads a requirements file that names every project with an exact version and SHA-256 hashes, and holds nothing
 * else: no option, address, extra or comment. In the order of the file; a text is the reason why it is not such a
 * file. https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
export declare function readRequirements(text: string): LockedRequirement[] | string;
/** Writes such a file, sorted: the same text for the same requirements. */
export declare function formatRequirements(requirements: readonly LockedRequirement[]): string;
