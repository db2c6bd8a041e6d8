import type { VerifiedSignature } from "../model/signature.js";
/** What of a signature says who made it, and stays the same from one release to the next. */
export declare const identityFields: readonly ["issuer", "signer", "key", "sourceRepository", "sourceRepositoryId", "sourceOwnerId", "buildConfig", "runner"];
/** Whether two signatures are by the same: all fields equal, and absent in one where absent in the other. */
export declare function sameIdentity(a: VerifiedSignature, b: VerifiedSignature): boolean;
