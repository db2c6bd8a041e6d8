import type { Bundle } from "@sigstore/bundle";
/** What an in-toto statement says, and of what. */
export interface Statement {
    readonly predicateType: string;
    readonly subjects: readonly Subject[];
}
export interface Subject {
    readonly name: string;
    /** In lower-case hexadecimal, by the name of the algorithm. */
    readonly digests: ReadonlyMap<string, string>;
}
/** Reads the in-toto statement (its specification v0.1 or v1) in an envelope; anything else is rejected. */
export declare function readStatement({ content }: Bundle): Statement;
