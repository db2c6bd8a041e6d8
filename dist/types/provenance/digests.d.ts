import type { Artifact } from "../model/artifact.js";
import type { VerifiedSignature } from "../model/signature.js";
import type { Verdict } from "./verdict.js";
import { type Expected, type StatementVerdict } from "./verify-statement.js";
/** The digests of an artifact: the one that names it, and those of the parts that together are all of it. */
export interface Digests {
    readonly whole: string;
    readonly parts: readonly string[];
}
/** What a signature over a digest, or over several, came to. */
export type DigestVerdict = {
    readonly status: "verified";
    readonly signature: VerifiedSignature;
    readonly digests: readonly string[];
} | Exclude<StatementVerdict, {
    status: "verified";
}>;
/** In hexadecimal; null for what is not named by the SHA-256 of its bytes. */
export declare function digestsOf(artifact: Artifact): Digests | null;
export declare function expectedOf({ whole, parts }: Digests, signedBy: Expected["signedBy"]): Expected;
/**
 * What the signatures that a source has for a digest come to. Anybody who may write there can add one, so those that
 * do not hold take nothing away from one that does. Whoever signed only some platforms of an image has not signed it.
 */
export declare function judgeAll(verdicts: readonly DigestVerdict[], { whole, parts }: Digests): Verdict;
