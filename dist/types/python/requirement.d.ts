import { type Specifier } from "./specifier.js";
/** What is asked of an index: `name[extra]>=1.0`. */
export interface Requirement {
    /** As it is written. */
    readonly name: string;
    /** Normalised (PEP 503) and sorted. */
    readonly extras: readonly string[];
    readonly specifiers: readonly Specifier[];
    /** The conditions as they are written. */
    readonly spec: string;
}
/**
 * Reads a requirement (PEP 508) of a project in an index. URLs, markers and whatever else is not understood in
 * full give null. With `allowsAt` also uv's `name@1.0`, which means `name==1.0`.
 */
export declare function parseRequirement(text: string, allowsAt?: boolean): Requirement | null;
