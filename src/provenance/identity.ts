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

/** Whether two signatures are by the same: all fields equal, and absent in one where absent in the other. */
export function sameIdentity(a: VerifiedSignature, b: VerifiedSignature): boolean {
  return identityFields.every((field) => a[field] === b[field]);
}
