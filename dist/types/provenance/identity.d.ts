import type { VerifiedSignature } from "../model/signature.js";
/** What of a signature says who made it, and stays the same from one release to the next. */
export declare const identityFields: readonly ["issuer", "signer", "key", "sourceRepository", "sourceRepositoryId", "sourceOwnerId", "buildConfig", "runner"];
export type Identity = Partial<Pick<VerifiedSignature, (typeof identityFields)[number]>>;
/**
 * Whether a signature is by whom somebody wants it to be: every field that is wanted must be there and be equal,
 * character by character. Who wants nothing gets nothing: an empty identity matches no signature.
 */
export declare function matchesIdentity(wanted: Identity, signature: VerifiedSignature): boolean;
/** Whether two signatures are by the same: all fields equal, and absent in one where absent in the other. */
export declare function sameIdentity(a: VerifiedSignature, b: VerifiedSignature): boolean;
