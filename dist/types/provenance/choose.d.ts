import type { VerifiedSignature } from "../model/signature.js";
/**
 * Of several signatures that hold, the one that is recorded: provenance before others, because it says where the
 * artifact comes from; then the one that a log has first; then the first by its text. The order in which a source
 * hands them out, and what is appended to them later, make no difference.
 */
export declare function choose(signatures: readonly VerifiedSignature[]): VerifiedSignature | undefined;
