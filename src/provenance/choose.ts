import { canonicalJson } from "../json/canonical.ts";
import type { VerifiedSignature } from "../model/signature.ts";
import { provenanceTypes } from "./verify-statement.ts";

/**
 * Of several signatures that hold, the one that is recorded: provenance before others, because it says where the
 * artifact comes from; then the one that a log has first; then the first by its text. The order in which a source
 * hands them out, and what is appended to them later, make no difference.
 */
export function choose(signatures: readonly VerifiedSignature[]): VerifiedSignature | undefined {
  return signatures.toSorted(
    (a, b) =>
      rankOf(a) - rankOf(b) || compareIndices(a, b) || compareTexts(canonicalJson(a), canonicalJson(b)),
  )[0];
}

function rankOf({ predicateType }: VerifiedSignature): number {
  return predicateType !== undefined && provenanceTypes.some((type) => type.test(predicateType)) ? 0 : 1;
}

/** One without an index comes last. */
function compareIndices(a: VerifiedSignature, b: VerifiedSignature): number {
  if (a.logIndex === undefined || b.logIndex === undefined) {
    return Number(a.logIndex === undefined) - Number(b.logIndex === undefined);
  }
  return Number(a.logIndex) - Number(b.logIndex);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
