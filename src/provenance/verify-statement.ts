import type { JsonValue } from "../model/json-value.ts";
import type { InvalidSignature, VerifiedSignature } from "../model/signature.ts";
import { quote } from "./quote.ts";
import { reasonOf } from "./rejection.ts";
import { readStatement, type Subject } from "./statement.ts";
import type { Trust } from "./trust.ts";
import { type SignedBy, type Unavailable, verifyBundle } from "./verify-bundle.ts";

/** What a statement must be about. */
export interface Expected {
  readonly algorithm: "sha256" | "sha512";
  /** In lower-case hexadecimal; one of them must be a subject's. */
  readonly digests: readonly string[];
  /** The name that the subject with that digest must have; any where a digest says it all. */
  readonly name?: { readonly shown: string; readonly equals: (name: string) => boolean };
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
export const provenanceTypes: readonly RegExp[] = [/^https:\/\/slsa\.dev\/provenance\/v(?:0\.2|1)$/];

/** Verifies a bundle with an in-toto statement, and that it is about what it should be about. Never throws. */
export function verifyStatement(bundle: JsonValue, trust: Trust, expected: Expected): StatementVerdict {
  const verdict = verifyBundle(bundle, trust, expected.signedBy);
  if (verdict.status !== "verified") return verdict;
  try {
    const { predicateType, subjects } = readStatement(verdict.bundle);
    if (!expected.predicateTypes.some((type) => type.test(predicateType)))
      return { status: "other", predicateType };
    const digests = expected.digests.filter((digest) =>
      subjects.some((subject) => isAbout(subject, digest, expected)),
    );
    if (digests.length === 0) return { status: "invalid", reason: aboutAnother(subjects, expected) };
    return {
      status: "verified",
      signature: { ...verdict.signature, predicateType },
      times: verdict.times,
      digests,
    };
  } catch (thrown) {
    return { status: "invalid", reason: reasonOf(thrown) };
  }
}

function isAbout(subject: Subject, digest: string, { algorithm, name }: Expected): boolean {
  return subject.digests.get(algorithm) === digest && (name === undefined || name.equals(subject.name));
}

function aboutAnother(subjects: readonly Subject[], { algorithm, digests, name }: Expected): string {
  const same = subjects.find((subject) => digests.includes(subject.digests.get(algorithm) ?? ""));
  if (same !== undefined) return `it is about ${quote(same.name)} instead of ${quote(name?.shown ?? "")}`;
  return `it is about other bytes: none of its subjects has the ${algorithm} of this artifact`;
}
