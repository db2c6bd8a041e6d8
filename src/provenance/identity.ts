import type { VerifiedSignature } from "../model/signature.ts";

/** What of a signature says who made it, and stays the same from one release to the next. */
export const identityFields = [
  "issuer",
  "signer",
  "key",
  "sourceRepository",
  "sourceRepositoryId",
  "sourceOwnerId",
  "buildConfig",
  "runner",
] as const satisfies readonly (keyof VerifiedSignature)[];

export type Identity = Partial<Pick<VerifiedSignature, (typeof identityFields)[number]>>;

/**
 * Whether a signature is by whom somebody wants it to be: every field that is wanted must be there and be equal,
 * character by character. Who wants nothing gets nothing: an empty identity matches no signature.
 */
export function matchesIdentity(wanted: Identity, signature: VerifiedSignature): boolean {
  const fields = identityFields.filter((field) => wanted[field] !== undefined);
  return fields.length > 0 && fields.every((field) => wanted[field] === signature[field]);
}

/** Whether two signatures are by the same: all fields equal, and absent in one where absent in the other. */
export function sameIdentity(a: VerifiedSignature, b: VerifiedSignature): boolean {
  return identityFields.every((field) => a[field] === b[field]);
}
