/**
 * A version as PEP 440 reads it. Numbers have no upper bound there, so they are bigints here.
 * https://peps.python.org/pep-0440/
 */
export interface PythonVersion {
    readonly epoch: bigint;
    readonly release: readonly bigint[];
    readonly pre: {
        readonly phase: "a" | "b" | "rc";
        readonly number: bigint;
    } | null;
    readonly post: bigint | null;
    readonly dev: bigint | null;
    /** The label behind `+`, in parts; null where there is none. */
    readonly local: readonly string[] | null;
}
/** Reads a version; null where PEP 440 knows none. */
export declare function parsePythonVersion(text: string): PythonVersion | null;
/** The normal form of a version (PEP 440, "Normalization"). */
export declare function formatPythonVersion({ epoch, release, pre, post, dev, local }: PythonVersion): string;
/** Whether installers leave a version out unless it is asked for: a pre-release or a development release. */
export declare function isPreRelease({ pre, dev }: PythonVersion): boolean;
/** Orders versions as PEP 440 does ("Summary of permitted suffixes and relative ordering"). */
export declare function comparePythonVersions(a: PythonVersion, b: PythonVersion): number;
/** `1.0` is `1.0.0`. */
export declare function compareReleases(a: readonly bigint[], b: readonly bigint[]): number;
