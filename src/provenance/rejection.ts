import { ValidationError } from "@sigstore/bundle";
import { VerificationError } from "@sigstore/verify";
import { McpLockError } from "../model/error.ts";

/** Why a signature does not hold, thrown inside this folder only: what it offers to others never throws. */
export class Rejection extends Error {
  override readonly name = "Rejection";
}

/** Ends the reading of something that does not hold. */
export function reject(reason: string): never {
  throw new Rejection(reason);
}

const sentences = new Map<string, string>([
  ["TIMESTAMP_ERROR", "nothing trusted says when it was made"],
  [
    "CERTIFICATE_ERROR",
    "its certificate is not one that a trusted authority issued, logged and meant for that time",
  ],
  ["PUBLIC_KEY_ERROR", "the key was not valid when it was made"],
  ["SIGNATURE_ERROR", "the signature does not match what is signed"],
  ["TLOG_BODY_ERROR", "the entry of the transparency log is about another signature"],
  ["TLOG_INCLUSION_PROOF_ERROR", "the proof that it is in the transparency log does not hold"],
  ["TLOG_INCLUSION_PROMISE_ERROR", "the transparency log's promise does not hold"],
  ["TLOG_MISSING_INCLUSION_ERROR", "nothing proves that it is in the transparency log"],
  ["TLOG_ERROR", "it is not in a trusted transparency log as often as it must be"],
]);

/** What was thrown, in a sentence of ours: what libraries say may repeat text from outside at any length. */
export function reasonOf(thrown: unknown): string {
  if (thrown instanceof Rejection) return thrown.message;
  if (thrown instanceof McpLockError) return "it holds no JSON that all programs read alike";
  if (thrown instanceof ValidationError) return "it lacks what a bundle of its version must hold";
  const known = thrown instanceof VerificationError ? sentences.get(thrown.code) : undefined;
  return known ?? "it cannot be read";
}
