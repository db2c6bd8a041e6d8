import type { JsonValue } from "../model/json-value.js";
import type { InvalidSignature, VerifiedSignature } from "../model/signature.js";
import type { Trust } from "./trust.js";
import { type SignedBy, type Unavailable } from "./verify-bundle.js";
/** What a statement must be about. */
export interface Expected {
    readonly algorithm: "sha256" | "sha512";
    /** In lower-case hexadecimal; one of them must be a subject's. */
    readonly digests: readonly string[];
    /** The name that the subject with that digest must have; any where a digest says it all. */
    readonly name?: {
        readonly shown: string;
        readonly equals: (name: string) => boolean;
    };
    readonly predicateTypes: readonly RegExp[];
    readonly signedBy: SignedBy;
}
export interface VerifiedStatement {
    readonly status: "verified";
    readonly signature: VerifiedSignature;
    readonly times: readonly Date[];
    /** Which of the expected digests it is about. */
    readonly digests: readonly string[];
}
/** A statement that holds, and that says something else than was asked for. */
export interface OtherStatement {
    readonly status: "other";
    readonly predicateType: string;
}
export type StatementVerdict = VerifiedStatement | OtherStatement | InvalidSignature | Unavailable;
/** SLSA provenance: how something was built, and from what. */
export declare const provenanceTypes: readonly RegExp[];
/** Verifies a bundle with an in-toto statement, and that it is about what it should be about. Never throws. */
export declare function verifyStatement(bundle: JsonValue, trust: Trust, expected: Expected): StatementVerdict;
